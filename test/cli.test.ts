import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../scripts/prepare.mjs";
import { COMMANDS } from "../src/cli/commands/index.js";
import type { Reading } from "../src/model/incident.js";
import { deconflict, ROOT } from "./run-cli.js";

const REPORT =
  "Warplanes struck the village of Sarha on Thursday, killing at least 12 civilians, the Sarha Media Centre said. " +
  "The army denied that its jets had carried out the strike.";

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  await prepare();
  folder = mkdtempSync(join(tmpdir(), "deconflict-cli-"));
  mkdirSync(at("empty"));
  writeFileSync(at("sarha.txt"), REPORT);
  writeFileSync(
    at("raid-fr.txt"),
    "Des avions ont frappé le village jeudi, tuant au moins douze civils, a déclaré le maire.",
  );
  writeFileSync(at("binary.txt"), Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 255, 254]));
  writeFileSync(at("list.jsonl"), `${JSON.stringify({ file: "one.txt", text: REPORT })}\n{"file": "two.txt", "text\n`);
  writeFileSync(at("reports.csv"), "file,publisher,published\nsarha.txt,The Daily Post,2016-06-17\n");
  writeFileSync(at("stem.csv"), "file,publisher,published\nSarha,The Daily Post,2016-06-17\n");
  writeFileSync(at("wrong.csv"), "file,publisher,published\nsarha.txt,The Daily Post,17 June\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

function json(...args: string[]) {
  const { code, out, err } = deconflict(["read", "--format", "json", ...args]);
  return { code, err, reading: JSON.parse(out) as Reading };
}

describe("help", () => {
  it("names every command, and fits 80 columns", () => {
    const { code, out, err } = deconflict(["--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name } of COMMANDS) expect(out).toContain(`\n  ${name} `);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it.each(COMMANDS.map(({ name }) => name))("teaches %s: every option, and examples", (name) => {
    const { code, out } = deconflict([name, "--help"]);
    expect(code).toBe(0);
    const options = Object.keys(COMMANDS.find((command) => command.name === name)?.options ?? {});
    for (const option of options) expect(out).toContain(`  --${option}`);
    expect(out).toContain(`Examples\n  # `);
    expect(deconflict(["help", name]).out).toBe(out);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  it("gives the version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(deconflict(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });
});

describe("wrong usage", () => {
  it.each([
    [[], "a command is needed"],
    [["raed", "x.txt"], "Did you mean read?"],
    [["--hepl"], "no option --hepl"],
    [["package.json"], "deconflict read package.json"],
    [["read"], "read needs a FILE"],
    [["read", "x.txt", "--formt", "json"], "Did you mean --format?"],
    [["read", "x.txt", "--format", "xml"], 'text or json, not "xml"'],
    [["demo", "x.txt"], '"x.txt"'],
    [["help", "reed"], "Did you mean read?"],
  ])("%j exits with 2 and says what would be right", (args, message) => {
    const { code, out, err } = deconflict(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
    expect(err).toMatch(/For help: deconflict .*--help/u);
  });
});

describe("reading", () => {
  it("prints JSON and nothing else, with quotes that point into the text", () => {
    const { code, err, reading } = json("--with-text", "--metadata", at("reports.csv"), at("sarha.txt"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(reading.reports[0]).toMatchObject({ file: at("sarha.txt"), publisher: "The Daily Post", text: REPORT });
    expect(reading.accounts.length).toBeGreaterThan(0);
    for (const { quote } of reading.accounts) expect(REPORT.slice(quote.start, quote.end)).toBe(quote.exact);
  });

  it("gives the text only when it is asked for", () => {
    expect(json(at("sarha.txt")).reading.reports[0]).not.toHaveProperty("text");
  });

  it("warns of a report in a language that is not read, keeps it, and exits with 0", () => {
    const { code, err, reading } = json(at("raid-fr.txt"));
    expect({ code, accounts: reading.accounts }).toEqual({ code: 0, accounts: [] });
    expect(err).toMatch(/^deconflict: warning: .*raid-fr\.txt: in the language “fr”/u);
    expect(reading.reports).toMatchObject([{ language: "fr" }]);
  });

  it("reads standard input", () => {
    const { code, out } = deconflict(["read", "-", "--format", "json", "--with-text"], { input: REPORT });
    expect(code).toBe(0);
    expect((JSON.parse(out) as Reading).reports[0]?.text).toBe(REPORT);
  });

  it("says the same twice", () => {
    const args = ["read", "--format", "json", join(ROOT, "fixtures/samples")];
    expect(deconflict(args)).toEqual(deconflict(args));
  });

  it.each([
    ["none.txt", /none\.txt: no such file/u],
    ["empty", /empty: no reports in this folder/u],
    ["binary.txt", /binary\.txt: /u],
    ["list.jsonl", /list\.jsonl:2: /u],
  ])("names %s on standard error, exits with 1, and reads the rest", (name, message) => {
    const { code, err, reading } = json(at(name), at("sarha.txt"));
    expect(code).toBe(1);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /u);
    expect(reading.reports.map(({ file }) => file)).toContain(at("sarha.txt"));
  });

  it("names the line of a wrong date in the metadata, and reads the report without it", () => {
    const { code, err, reading } = json("--metadata", at("wrong.csv"), at("sarha.txt"));
    expect(code).toBe(1);
    expect(err).toMatch(/wrong\.csv:2: .*17 June/u);
    expect(reading.reports).toMatchObject([{ published: null }]);
  });

  it("warns of a text without a date that the metadata name in another way", () => {
    const { code, err, reading } = json("--metadata", at("stem.csv"), at("sarha.txt"));
    expect(code).toBe(0);
    expect(err).toContain("warning: ");
    expect(err).toContain("no line of the metadata names sarha.txt (there is a line for “Sarha”)");
    expect(reading.reports).toMatchObject([{ published: null }]);
  });

  it("says that a metadata file is missing", () => {
    const { code, err, reading } = json("--metadata", at("none.csv"), at("sarha.txt"));
    expect(code).toBe(1);
    expect(err).toContain("none.csv: no such file");
    expect(reading.reports).toHaveLength(1);
  });
});

describe("a screen", () => {
  it("is not assumed: no colour and no progress bar in a pipe", () => {
    const { out, err } = deconflict(["demo"]);
    expect(out + err).not.toContain("\u001b");
    expect(err).toBe("");
  });

  it("gets colour where it is asked for, and none with NO_COLOR", () => {
    expect(deconflict(["demo"], { env: { FORCE_COLOR: "1" } }).out).toContain("\u001b[");
    expect(deconflict(["demo"], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain("\u001b");
  });

  it("may go away before the end (| head)", async () => {
    const program = spawn(process.execPath, [join(ROOT, "bin/deconflict.mjs"), "demo"]);
    const chunks: unknown[] = [];
    program.stderr.on("data", (chunk) => chunks.push(chunk));
    program.stdout.destroy();
    const [code] = (await once(program, "close")) as [number];
    expect(code).toBe(0);
    expect(chunks.join("")).toBe("");
  });
});

describe("the demo", () => {
  it("shows at least five incidents, a contradiction first, and how to go on", () => {
    const { code, out } = deconflict(["demo"]);
    expect(code).toBe(0);
    expect(out).toMatch(/contradict/iu);
    expect(out).toContain("deconflict read report.txt");
    const { reading } = json(join(ROOT, "fixtures/samples"), "--metadata", join(ROOT, "fixtures/samples/reports.csv"));
    expect(reading.incidents.length).toBeGreaterThanOrEqual(5);
  });
});

describe("evaluate", () => {
  it("prints the table and every miss with its quote", () => {
    const { code, out, err } = deconflict(["evaluate", "fixtures/evaluate"]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("no --aliases given") });
    expect(out).toMatch(/^\d+ reports, \d+ casualty records annotated/u);
    expect(out).toMatch(/casualty\/count +P [\d.]+ R [\d.]+ F1 [\d.]+/u);
  });

  it("prints no figures where no text was read", () => {
    const { code, out, err } = deconflict(["evaluate", "fixtures/evaluate", "--texts", "nowhere"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("nowhere: no such file");
  });

  it.each([
    ["nowhere", /nowhere: no such file or folder/u],
    ["test", /test: no annotations/u],
  ])("of %s says what is missing", (name, message) => {
    const { code, err } = deconflict(["evaluate", name]);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}
