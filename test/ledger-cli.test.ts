import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WARCParser } from "warcio";
import { prepare } from "../scripts/prepare.mjs";
import type { ReportDetail } from "../src/service/ledger.js";
import { BIN, deconflict, ROOT } from "./run-cli.js";
import { Commands } from "./support/run-ledger.js";

// The program itself on embedded ledgers: what it prints and when, where its ledger is, how it is interrupted.

const SAMPLES = join(ROOT, "fixtures/samples");
const ONE = join(SAMPLES, "abu-kamal-meridian.txt");
const METADATA = ["--metadata", join(SAMPLES, "reports.csv")];

let folder: string;
beforeAll(async () => {
  await prepare();
  folder = mkdtempSync(join(tmpdir(), "deconflict-ledger-cli-"));
  writeFileSync(at("sarha.txt"), "Warplanes struck Sarha on Thursday, killing 12 civilians, the mayor said.");
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const on = (ledger: string, ...args: string[]) => deconflict([...args, "--ledger", at(ledger)]);
const lines = (text: string) => text.trimEnd().split("\n");

describe("adding", () => {
  it("says of each report what became of it, then sums up", () => {
    const { code, out, err } = on("main", "add", SAMPLES, ...METADATA, "--as", "anna");
    expect(code).toBe(0);
    expect(err).toMatch(/^deconflict: warning: .*le-quai\.txt: in the language “fr”[^\n]*\n$/u);
    expect(lines(out)).toHaveLength(13);
    expect(out).toMatch(/^added r[0-9a-f]+ .*abu-kamal-meridian\.txt: 5 accounts, incident i[0-9a-f]+$/mu);
    expect(lines(out).at(-1)).toBe("12 reports: 12 added.");
  });

  it("knows what is there, names what cannot be read, and adds the rest", () => {
    const { code, out, err } = on("main", "add", ONE, at("none.txt"), at("sarha.txt"), ...METADATA);
    expect(code).toBe(1);
    expect(err).toContain("none.txt: no such file or folder");
    expect(out).toMatch(/^known r[0-9a-f]+ .*abu-kamal-meridian\.txt$/mu);
    expect(lines(out).at(-1)).toBe("3 reports: 1 added, 1 known already, 1 not read.");
  });

  it("is told to programs one object a line", () => {
    const { out } = on("main", "add", ONE, ...METADATA, "--format", "json");
    expect(lines(out).map((line) => JSON.parse(line))).toMatchObject([{ outcome: "known", problems: [] }]);
  });

  it("adds nothing where the metadata have faults", () => {
    writeFileSync(at("wrong.csv"), "file,publisher,published\nsarha.txt,The Daily Post,17 June\n");
    const { code, out, err } = on("faulty", "add", at("sarha.txt"), "--metadata", at("wrong.csv"));
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("wrong.csv:2: ");
    expect(existsSync(at("faulty"))).toBe(false);
  });

  it("can be left to the queue", () => {
    const queued = on("queue", "add", SAMPLES, ...METADATA, "--queue");
    expect(queued).toMatchObject({ code: 0, err: "" });
    expect(queued.out).toMatch(/^queued \S+: 12 sources$/mu);
    expect(on("queue", "incidents").out).toBe("No incidents.\n");
    expect(lines(on("queue", "work", "--as", "bo").out).at(-1)).toBe("12 reports: 12 added.");
    expect(on("queue", "work").out).toBe("No reports.\n");
  });
});

describe("a list", () => {
  it("ends with the command that shows what follows", () => {
    const { out } = on("main", "incidents", "--limit", "2");
    expect(out).toMatch(/^\d{4}-\d\d-\d\d {2}[A-Z ]{10} {2}\w/u);
    const command = /deconflict (?<rest>incidents .*--after \S+)/u.exec(out)?.groups?.rest ?? "";
    const next = deconflict(command.split(" "));
    expect(next.code).toBe(0);
    expect(lines(next.out)[0]).not.toBe(lines(out)[0]);
  });
});

describe("a dump", () => {
  it("goes from one program to another", () => {
    const { code, out, err } = on("main", "dump");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const restored = deconflict(["restore", "-", "--ledger", at("piped")], { input: out });
    expect(restored).toMatchObject({ code: 0, out: expect.stringMatching(/^Restored 13 reports/u) });
    expect(on("piped", "verify").out).toContain("Sound");
  });
});

describe("where the ledger is", () => {
  it.each(["incidents", "verify", "dump"])("%s does not make one", (command) => {
    const { code, out, err } = on("missing", command);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toBe(`deconflict: no ledger at ${at("missing")}; make one with deconflict add FILE…\n`);
    expect(existsSync(at("missing"))).toBe(false);
  });

  it("is .deconflict, or what the environment names", () => {
    mkdirSync(at("cwd"));
    const none = deconflict(["incidents"], { cwd: at("cwd") });
    expect(none.err).toBe("deconflict: no ledger at .deconflict; make one with deconflict add FILE…\n");
    const env = { DECONFLICT_LEDGER: at("main") };
    expect(deconflict(["incidents", "--limit", "1"], { cwd: at("cwd"), env }).code).toBe(0);
  });

  it.each([
    ["postgres://anna:s3cret@127.0.0.1:1/x", "cannot be opened"],
    [ROOT, "is not a ledger"],
    [join(ROOT, "package.json"), "cannot be a ledger"],
  ])("is not %s", (address, message) => {
    const { code, out, err } = deconflict(["incidents", "--ledger", address]);
    expect({ code, out, lines: lines(err).length }).toEqual({ code: 1, out: "", lines: 1 });
    expect(err).toContain(message);
    expect(err).not.toContain("s3cret");
  });
});

describe("a page that changes", () => {
  const web = new Commands(() => at("web"));
  let server: Server;
  let asked = 0;
  let url: string;
  beforeAll(async () => {
    server = createServer((_, answer) => {
      answer.setHeader("content-type", "text/html; charset=utf-8");
      asked += 1;
      answer.end(pageWith(asked > 1 ? 15 : 12));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/raid.html`;
  });
  afterAll(() => void server.close());

  it("is refused on this computer unless that is allowed", async () => {
    const { code, err } = await web.run("add", url);
    expect(code).toBe(1);
    expect(err).toContain("--allow-private");
    expect(asked).toBe(0);
  });

  it("has versions, and what changed can be shown", async () => {
    expect(await web.text("add", url, "--allow-private")).toMatch(/^added /u);
    const added = await web.text("add", url, "--allow-private");
    const id = /^version (?<id>r[0-9a-f]+) /u.exec(added)?.groups?.id ?? "";
    const difference = await web.text("report", id, "--diff");
    expect(difference).toContain("at least [-12-]");
    expect(difference).toContain("at least {+15+}");
    const first = (await web.json<ReportDetail>("report", id)).versions[1]?.id ?? "";
    expect(await web.text("report", first)).toMatch(/in no incident:\s+this\s+report\s+does\s+not\s+count/u);
    const kept = await web.json<ReportDetail>("report", first);
    expect(kept.accounts.map(({ incident }) => incident)).toEqual(kept.accounts.map(() => null));
    expect(await web.text("report", first, "--exchange", at("first.warc"))).toMatch(/^Wrote \d+ bytes to/u);
    const records = [];
    for await (const record of new WARCParser(createReadStream(at("first.warc"))))
      records.push([record.warcType, (await record.contentText()).includes("at least 12")]);
    expect(records).toEqual([
      ["request", false],
      ["response", true],
    ]);
    const none = await web.run("report", first, "--diff");
    expect(none).toMatchObject({ code: 1, err: expect.stringContaining("has no version before it") });
  });
});

describe("a command that is interrupted", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s closes the ledger and exits with %d", async (signal, code) => {
    const program = waiting("signal");
    const err: unknown[] = [];
    program.stderr.on("data", (chunk) => err.push(chunk));
    await untilLocked("signal", program.pid);
    program.kill(signal);
    expect(await once(program, "close")).toEqual([code, null]);
    expect(err.join("")).toBe("");
    expect(lockOf("signal")).toMatchObject({ pid: program.pid, released: true });
  });

  it("held its ledger alone: another was told who has it", async () => {
    const program = waiting("signal");
    await untilLocked("signal", program.pid);
    const { code, err } = on("signal", "incidents");
    program.kill("SIGTERM");
    await once(program, "close");
    expect(code).toBe(1);
    expect(err).toContain(`process ${program.pid}`);
  });
});

describe("a pipe that closes", () => {
  // What fits into a pipe is written before its reader goes: only a pipe that is closed already shows what happens then.
  it.each([
    ["dump", "one line", ["dump"]],
    ["incidents", "one line", ["incidents"]],
    ["search", "one line", ["search", "killed"]],
    ["incidents", "nothing", ["incidents"]],
    ["search", "nothing", ["search", "killed"]],
  ])("%s leaves the ledger closed when its reader took %s", async (_, taken, args) => {
    const program = spawn(process.execPath, [BIN, ...args, "--ledger", at("main")]);
    const err: unknown[] = [];
    program.stderr.on("data", (chunk) => err.push(chunk));
    if (taken === "one line") await once(createInterface(program.stdout), "line");
    program.stdout.destroy();
    expect(await once(program, "close")).toEqual([0, null]);
    expect(err.join("")).toBe("");
    expect(lockOf("main")).toMatchObject({ pid: program.pid, released: true });
    expect(on("main", "incidents", "--limit", "1")).toMatchObject({ code: 0, err: "" });
  });
});

/** A program that has the ledger open until it is told to end. */
function waiting(ledger: string) {
  return spawn(process.execPath, [BIN, "work", "--wait", "--ledger", at(ledger)]);
}

async function untilLocked(ledger: string, pid: number | undefined): Promise<void> {
  while (lockOf(ledger)?.pid !== pid) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What the latest lock file of a ledger says, once it is written. */
function lockOf(ledger: string): { readonly pid: number; readonly released: boolean } | undefined {
  const names = existsSync(at(ledger)) ? readdirSync(at(ledger)).filter((name) => /^lock\.\d+$/u.test(name)) : [];
  const latest = names.sort((a, b) => Number(b.slice(5)) - Number(a.slice(5)))[0];
  return latest === undefined ? undefined : JSON.parse(readFileSync(join(at(ledger), latest), "utf8"));
}

function pageWith(toll: number): string {
  return [
    '<html><head><title>Raid</title><meta property="og:site_name" content="The Daily Post">',
    '<meta property="article:published_time" content="2016-06-17T10:00:00Z"></head><body><article><h1>Raid on Sarha</h1>',
    `<p>Warplanes struck the village of Sarha on Thursday, killing at least ${toll} civilians, the Sarha Media Centre `,
    "said in a statement that was published online.</p><p>The army denied that its jets had carried out the strike, ",
    "and said that it had been elsewhere all day.</p></article></body></html>",
  ].join("");
}
