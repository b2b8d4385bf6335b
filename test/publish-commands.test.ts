import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { read, utils } from "xlsx";
import { prepare } from "../scripts/prepare.mjs";
import { run } from "../src/cli/run.js";
import type { Publication } from "../src/model/publication.js";
import { LOG } from "./support/declared-files.js";
import { Commands } from "./support/run-ledger.js";

// What `publish` and `publications` do on the command line, on an embedded ledger with one log and two reports.

const PORT = [
  "HODEIDAH – Air strikes by the Saudi-led coalition hit the city of Hodeidah on Sunday, 4 March 2018, killing nine civilians, the health office said.",
  "Among the dead was Samir Haddad, 34, a teacher, the health office said.",
].join(" ");
const HILL = "Shelling struck the city of Taiz on 6 April 2018, killing at least two civilians, the mayor said.";

let folder: string;
let incident: string;
const at = (name: string) => join(folder, name);
const on = new Commands(() => at("ledger"));
const publish = (...args: string[]) => on.run("publish", ...args, "--as", "anna");
const published = () => on.items<Publication>("publications");
const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

beforeAll(async () => {
  await prepare();
  folder = mkdtempSync(join(tmpdir(), "deconflict-publish-"));
  writeFileSync(at("strikes.csv"), LOG);
  writeFileSync(at("port.txt"), PORT);
  writeFileSync(at("hill.txt"), HILL);
  writeFileSync(
    at("reports.csv"),
    "file,publisher,published\nport.txt,Coast Post,2018-03-05\nhill.txt,Hill Post,2018-04-07\n",
  );
  await on.text("declare", at("strikes.csv"), "--party", "Saudi-led coalition");
  await on.text("add", at("port.txt"), at("hill.txt"), "--metadata", at("reports.csv"));
  incident = (await on.incidentTitled("Hodeidah")).id;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("publish to a file", () => {
  it("records the hash of the bytes that stand in it", async () => {
    const { code, out, err } = await publish("dossier", incident, "--out", at("dossier.html"));
    const hash = sha256(readFileSync(at("dossier.html")));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(
      new RegExp(`^Wrote \\d+ bytes to .*dossier\\.html; recorded as p\\d+; SHA-256: ${hash}\n$`, "u"),
    );
    const [last] = await published();
    expect(last).toMatchObject({ kind: "dossier", incident, by: "anna", sha256: hash });
    expect(last?.what).toMatch(new RegExp(`^dossier of ${incident}, record [0-9a-f]{16}, as html$`, "u"));
    const again = await publish("dossier", incident, "--draft");
    expect(again.out).toContain("The same was also published as the");
    expect(again.out).not.toContain("This corrects");
    expect(await on.text("history", incident, "--limit", "1")).toContain(`anna: published ${incident}`);
    expect((await on.run("verify")).code).toBe(0);
  });

  it("writes over no file, and records nothing then", async () => {
    const before = await published();
    writeFileSync(at("mine.html"), "mine");
    const { code, err } = await publish("daily", "--date", "2018-03-04", "--out", at("mine.html"));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/mine\.html is there already/u) });
    expect(readFileSync(at("mine.html"), "utf8")).toBe("mine");
    expect(await published()).toEqual(before);
  });

  it("leaves no file and no record where the incident, the folder or the person is not there", async () => {
    const before = { published: await published(), files: readdirSync(folder) };
    const wrong = [
      [["dossier", "i0", "--out", at("none.html")], /there is no incident i0/u],
      [["daily", "--date", "2018-03-04", "--out", at("nowhere/x.txt")], /nowhere\/x\.txt: no such file or folder/u],
      [["daily", "--date", "2026-11-99", "--out", at("none.txt")], /--date is a date/u],
    ] as const;
    for (const [args, message] of wrong) {
      const { code, err } = await publish(...args);
      expect({ code: code > 0, err }).toEqual({ code: true, err: expect.stringMatching(message) });
    }
    expect({ published: await published(), files: readdirSync(folder) }).toEqual(before);
  });
});

describe("publish to standard output", () => {
  it("prints the bytes whose hash it records, and says so beside them", async () => {
    const { code, out, err } = await publish("monthly", "--month", "2018-03", "--format", "json");
    const [last] = await published();
    expect({ code, sha256: last?.sha256, what: last?.what }).toEqual({
      ...{ code: 0, sha256: sha256(out), what: "monthly report of March 2018, as json" },
    });
    expect(err).toBe(`recorded as ${last?.id}; SHA-256: ${sha256(out)}\n`);
  });

  it("is set for one width: a terminal of any other gets the same bytes", async () => {
    const text = async (width: number): Promise<string> => {
      const out: string[] = [];
      const print = (words: string): void => void out.push(words);
      const terminal = {
        print,
        warn: () => undefined,
        width,
        color: true,
        live: true,
        gone: new AbortController().signal,
      };
      await run(["publish", "daily", "--date", "2018-03-04", "--draft", "--ledger", at("ledger")], terminal);
      return out.join("").replace(/ at \d\d:\d\d UTC/u, "");
    };
    expect(await text(40)).toBe(await text(200));
  });
});

describe("a draft", () => {
  it("says that it is one, and is not recorded", async () => {
    const before = await published();
    const daily = (...args: string[]) => publish("daily", "--date", "2018-03-04", "--draft", ...args);
    expect((await daily()).out).toContain("Draft. Not published. Put together by anna on");
    expect(JSON.parse((await daily("--format", "json")).out)).toMatchObject({ draft: true, by: "anna" });
    expect((await daily("--format", "html")).out).toContain("Draft. Not published.");
    const { out, err } = await publish("dossier", incident, "--draft");
    expect(out).toContain("Draft. Not published.");
    expect(err).toBe(`a draft, which is not recorded; SHA-256: ${sha256(out)}\n`);
    expect(await published()).toEqual(before);
  });
});

describe("what publish refuses", () => {
  it.each([
    [["dosier"], /there is no publication "dosier"; there are dossier, daily, .*annotations\. Did you mean dossier\?/u],
    [["dossier"], /a dossier is of one incident: deconflict publish dossier INCIDENT/u],
    [["daily", "i1", "--date", "2018-03-04"], /daily is of no one incident, and was given "i1"/u],
    [["daily"], /daily needs --date DAY: deconflict publish daily --date DAY/u],
    [["monthly"], /monthly needs --month MONTH/u],
    [["monthly", "--month", "2018"], /--month is a month such as 2015-12/u],
    [["victims"], /victims needs --basis TEXT/u],
    [["tallies"], /tallies needs --by WHAT/u],
    [["tallies", "--by", "colour"], /--by is party, place, or month, not "colour"/u],
    [["daily", "--date", "2018-03-04", "--format", "pdf"], /daily is published as text, html, or json, not as "pdf"/u],
    [["dossier", "i1", "--format", "htm"], /dossier is published as html or json, not as "htm"\. Did you mean html\?/u],
    [["ucdp", "--format", "json"], /ucdp is published as csv, not as "json"/u],
    [["ucdp", "--minors"], /--minors does not go with ucdp; it goes with victims/u],
    [
      ["daily", "--date", "2018-03-04", "--place", "Taiz"],
      /--place does not go with daily; it goes with victims, tallies, ucdp/u,
    ],
    [["ucdp", "--from", "2018-03-04", "--to", "2018-03-01"], /--from 2018-03-04 is after --to 2018-03-01/u],
    [["ucdp", "--limit", "3"], /publish has no option --limit/u],
  ])("%j", async (args, message) => {
    const { code, out, err } = await publish(...args);
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: expect.stringMatching(message) });
  });

  it("a person whom the team does not have, before anything is printed", async () => {
    const other = new Commands(() => at("team"));
    await other.text("add", at("port.txt"), "--metadata", at("reports.csv"));
    await other.text("team", "--add", "anna", "--because", "she keeps it", "--as", "anna");
    const { code, out, err } = await other.run("publish", "daily", "--date", "2018-03-04", "--as", "boris");
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: expect.stringMatching(/“boris” is not of this team/u),
    });
    expect((await other.run("publish", "daily", "--date", "2018-03-04", "--as", "anna")).code).toBe(0);
  });
});

describe("every kind in every format", () => {
  const KINDS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["daily", ["--date", "2018-03-04"], ["text", "html", "json"]],
    ["monthly", ["--month", "2018-03"], ["text", "html", "json", "csv"]],
    ["victims", ["--basis", "consent of the family"], ["text", "html", "json", "csv"]],
    ["tallies", ["--by", "month"], ["text", "html", "json", "csv"]],
    ["ucdp", [], ["csv"]],
    ["acled", [], ["csv"]],
    ["airwars", [], ["csv"]],
    ["geojson", [], ["json"]],
    ["annotations", [], ["json"]],
  ];
  const LOOKS: Readonly<Record<string, (text: string) => void>> = {
    text: (text) => expect(text).toMatch(/\S/u),
    html: (text) => expect(text).toMatch(/^<!doctype html>/u),
    json: (text) => expect(JSON.parse(text)).toBeTypeOf("object"),
    csv: (text) => expect(parse(text, { bom: true }).length).toBeGreaterThan(0),
  };

  it.each(
    KINDS.flatMap(([kind, args, formats]) => formats.map((format) => [kind, format, args] as const)),
  )("%s as %s", async (kind, format, args) => {
    const { code, out } = await publish(kind, ...args, "--format", format, "--draft");
    expect(code).toBe(0);
    LOOKS[format]?.(out);
  });

  it("chooses incidents by the conditions of incidents", async () => {
    const { out } = await publish("geojson", "--place", "Taiz");
    expect(JSON.parse(out).features).toHaveLength(1);
    expect((await published())[0]?.what).toBe("incidents on the map: place Taiz, as json");
  });

  it("writes sums that a spreadsheet reads back to the same values", async () => {
    const json = JSON.parse((await publish("tallies", "--by", "month", "--format", "json", "--draft")).out);
    const { out } = await publish("tallies", "--by", "month", "--format", "csv", "--draft");
    const sheet = read(Buffer.from(out), { type: "buffer" });
    const rows = utils.sheet_to_json<Record<string, unknown>>(Object.values(sheet.Sheets)[0] as never);
    const sums = [...json.rows, json.all].flatMap(({ ranges }) => ranges);
    expect(rows.map((row) => [row.outcome, row.group, row.min, row.max ?? null, row.highest_named])).toEqual(
      sums.map(({ outcome, group, min, max, highest }) => [outcome, group, min, max, highest]),
    );
    expect(json.all).toMatchObject({ incidents: 2 });
    const killed = json.all.ranges.find((range: { group: string }) => range.group === "total");
    expect(killed).toMatchObject({ outcome: "killed", max: null, highest: 11, incidents: 2, open: 1 });
  });
});

describe("victims", () => {
  it("names nobody unless a person accepted the name, and prints the basis", async () => {
    const list = async () => (await publish("victims", "--basis", "consent of the family", "--draft")).out;
    expect(await list()).not.toContain("Samir");
    const shown = await on.json<{ accounts: { id: string; victims: unknown[] }[] }>("show", incident);
    const account = shown.accounts.find(({ victims }) => victims.length > 0)?.id ?? "";
    await on.text("review", account, "victim", "--accept", "--because", "his family says so");
    const after = (await list()).replace(/\s+/gu, " ");
    expect(after).toContain("Basis to name them, in the recorder's words: consent of the family");
    expect(after).toContain("- Samir Haddad: aged 34, teacher, killed");
    expect(existsSync(at("none.txt"))).toBe(false);
  });
});
