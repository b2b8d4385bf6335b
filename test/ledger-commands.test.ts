import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../scripts/prepare.mjs";
import type {
  IncidentDetail,
  IncidentSummary,
  ReportDetail,
  SearchHit,
  StoredRuling,
  Verification,
} from "../src/service/ledger.js";
import { ROOT } from "./run-cli.js";
import { Commands } from "./support/run-ledger.js";

// What the commands of the ledger find, decide and keep, on embedded ledgers; each group has one of its own.

const SAMPLES = join(ROOT, "fixtures/samples");
const METADATA = ["--metadata", join(SAMPLES, "reports.csv")];

let folder: string;
beforeAll(async () => {
  await prepare();
  folder = mkdtempSync(join(tmpdir(), "deconflict-ledger-commands-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const ledger = (name: string) => new Commands(() => at(name));

describe("finding", () => {
  const find = ledger("find");
  beforeAll(async () => void (await find.run("add", SAMPLES, ...METADATA, "--as", "anna")));

  it.each([
    [["--place", "Abu Kamal"], /Abu Kamal/u],
    [["--from", "2018-09-01", "--to", "2018-09-30"], /Hodeidah/u],
    [["--act", "missile"], /Kramatorsk/u],
    [["--place", "Abu Kamal", "--killed", "11.."], /Abu Kamal/u],
    [["--killed", "20..", "--wounded", "1.."], /./u],
    [["--party", "US-led coalition", "--verdict", "contradict"], /Abu Kamal|Sukhnah/u],
  ])("incidents by %j", async (args, title) => {
    const titles = (await find.items<IncidentSummary>("incidents", ...args)).map((incident) => incident.title);
    expect(titles.length).toBeGreaterThan(0);
    for (const one of titles) expect(one).toMatch(title);
  });

  it("nothing is no failure", async () => {
    expect(await find.text("incidents", "--place", "Reykjavik")).toBe("No incidents.\n");
    expect(await find.text("search", "xyzzy")).toBe("Nothing found.\n");
  });

  it("an incident, as read prints it, with ids to decide with", async () => {
    const { id } = await find.incidentTitled("Abu Kamal");
    const text = await find.text("show", id);
    expect(text).toMatch(/^Air strike in Abu Kamal/u);
    expect(text).toContain("CONTRADICT  actor");
    expect(text).toContain(`${id}: this incident`);
    const detail = await find.json<IncidentDetail>("show", id);
    expect(Object.keys(detail)).toEqual([
      "incident",
      "accounts",
      "reports",
      "reviews",
      "rulings",
      "assessment",
      "succeeds",
    ]);
    for (const account of detail.accounts) expect(text).toContain(`] ${account.id}: `);
  });

  it("words, marked in their sentences", async () => {
    expect(await find.text("search", "army", "post")).toMatch(/«army» «post»/u);
    const [first] = await find.items<SearchHit>("search", "army", "post");
    const { text } = await find.json<ReportDetail>("report", first?.report.id ?? "", "--text");
    expect(first?.sentences.length).toBeGreaterThan(0);
    for (const { quote } of first?.sentences ?? []) expect(text?.slice(quote.start, quote.end)).toBe(quote.exact);
  });

  it("a report, its text alone, and its history", async () => {
    const id = (await find.items<SearchHit>("search", "Whitmore", "Syria"))[0]?.report.id ?? "";
    expect(await find.text("report", id)).toMatch(/^Syria accuses[\s\S]*SHA-256 of the bytes[\s\S]*Who says what/u);
    expect(await find.text("report", id, "--text")).toMatch(/^Syria accuses US-led coalition of deadly strike/u);
    expect(await find.text("history", id)).toMatch(/^\d+ {2}\S+ \S+ UTC {2}anna: report added r[0-9a-f]+\n/u);
  });

  it("the bytes of a report, in a file that was not there", async () => {
    const [hit] = await find.items<SearchHit>("search", "Whitmore", "Syria");
    const { report } = await find.json<ReportDetail>("report", hit?.report.id ?? "");
    const written = await find.json<{ bytes: number }>("report", report.id, "--bytes", at("bytes"));
    const bytes = readFileSync(at("bytes"));
    expect(written).toEqual({ report: report.id, file: at("bytes"), bytes: bytes.length, sha256: report.sha256 });
    expect(bytes).toEqual(readFileSync(report.file));
    const again = await find.run("report", report.id, "--bytes", at("bytes"));
    expect(again).toMatchObject({ code: 1, out: "", err: expect.stringContaining("is there already") });
    const none = await find.run("report", report.id, "--exchange", at("none.warc"));
    expect(none).toMatchObject({ code: 1, out: "", err: expect.stringContaining("has no exchange") });
    expect(existsSync(at("none.warc"))).toBe(false);
  });

  it.each([
    [["show", "i0"], 1, "there is no incident i0"],
    [["report", "r0"], 1, "there is no report r0"],
    [["search", " "], 1, "search needs words"],
    [["incidents", "--after", "garbage"], 1, "“garbage” is not a place in this list"],
    [["incidents", "--killed", "many"], 2, '--killed is a number or a range such as 3, 10..50 or 10.., not "many".'],
    [["incidents", "--limit", "5000"], 2, "--limit is a whole number from 1 to 1000"],
    [["report", "r0", "--text", "--diff"], 2, "--text or --diff, not both"],
    [["report", "r0", "--bytes", "x", "--exchange", "y"], 2, "--bytes or --exchange, not both"],
    [["report", "r0", "--exchange", "-"], 2, '--exchange is a file that is not there yet, not "-"'],
    [["report", "r0", "--bytes", "x"], 1, "there is no report r0"],
  ])("%j exits with %d and says why", async (args, code, message) => {
    const result = await find.run(...args);
    expect(result).toMatchObject({ code, out: "", err: expect.stringContaining(message) });
  });
});

describe("adding a list", () => {
  const list = ledger("list");
  const line = (file: string, published: string, text: string) => `${JSON.stringify({ file, published, text })}\n`;

  it("counts reports, not warnings, and tells each warning with its report", async () => {
    const strike = "Warplanes struck Sarha on Thursday, killing 12 civilians, the mayor said.";
    const lines = [line("a", "17 June", strike), line("b", "2016-06-17", strike), line("c", "18 June", "")];
    writeFileSync(at("list.jsonl"), lines.join(""));
    const { code, out, err } = await list.run("add", at("list.jsonl"));
    expect(code).toBe(1);
    expect(out).toMatch(/\n3 reports: 2 added, 1 not read\.\n$/u);
    expect(err).toMatch(/warning: \S+list\.jsonl:1: “17 June” is no date/u);
    const again = await list.run("add", at("list.jsonl"), "--format", "json");
    const told = again.out
      .trimEnd()
      .split("\n")
      .map((one) => JSON.parse(one));
    expect(told.map(({ outcome, problems }) => [outcome, problems.length])).toEqual([
      ["known", 1],
      ["known", 0],
      ["noted", 1],
      ["unread", 1],
    ]);
  });
});

describe("deciding", () => {
  const decide = ledger("decide");
  beforeAll(async () => void (await decide.run("add", SAMPLES, ...METADATA, "--as", "anna")));
  const shown = (id: string) => decide.json<IncidentDetail>("show", id);

  it("puts incidents together, for a reason, until it is undone", async () => {
    const one = await decide.incidentTitled("Abu Kamal");
    const two = await decide.incidentTitled("Sukhnah");
    const made = await decide.json<StoredRuling>("link", one.id, two.id, "--because", "test", "--as", "bo");
    expect(made.by).toBe("bo");
    expect(made.incidents).toEqual([(await shown(one.id)).incident.id]);
    const [first, second] = [await shown(one.id), await shown(two.id)];
    expect(first.incident.id).toBe(second.incident.id);
    const gone = first.succeeds ?? second.succeeds ?? "";
    expect((await decide.text("show", gone)).split("\n")[0]).toBe(`${gone} is now ${first.incident.id}.`);
    expect(await decide.text("link", "--undo", made.id, "--because", "two after all")).toMatch(
      /undone – [\s\S]*now in incidents i[0-9a-f]+ i[0-9a-f]+\n$/u,
    );
    expect((await shown(gone)).succeeds).toBeNull();
    expect(await decide.text("history", made.id)).toMatch(/two after all[\s\S]*bo: [\s\S]*test/u);
  });

  it("takes accounts out of an incident", async () => {
    const { id } = await decide.incidentTitled("Hodeidah");
    const { accounts } = await shown(id);
    const parted = accounts.at(-1)?.id ?? "";
    expect(await decide.text("unlink", id, parted, "--because", "another day")).toMatch(/^d\d+ apart: /u);
    const incidents = await decide.items<IncidentSummary>("incidents", "--place", "Hodeidah");
    const sizes = incidents.map((incident) => incident.accounts).sort();
    expect(sizes).toEqual([1, accounts.length - 1]);
  });

  it("keeps what people say of a claim beside what was read", async () => {
    const { id } = await decide.incidentTitled("Kramatorsk");
    const { accounts } = await shown(id);
    const because = ["--because", "the list names eight", "--as", "anna"];
    for (const account of accounts.slice(0, 3)) await decide.text("review", account.id, "act", "--accept", ...because);
    const counted = accounts.find(({ casualties }) => casualties[0]?.outcome === "killed")?.id ?? "";
    const corrected = await decide.text(
      "review",
      counted,
      "killed",
      "0",
      "--correct",
      '{"min": 8, "max": 8}',
      ...because,
    );
    expect(corrected).toMatch(/^v\d+ a[0-9a-f]+ killed.* corrected to (?:max|min) 8, (?:max|min) 8 – anna/u);
    expect(await decide.items("reviews")).toHaveLength(4);
    expect(await decide.text("show", id)).toMatch(/corrected to (?:max|min) 8, (?:max|min) 8 –\s+anna/u);
    const unreviewed = await decide.items<IncidentSummary>("incidents", "--unreviewed");
    expect(unreviewed.map((incident) => incident.id)).not.toContain(id);
  });

  it("is not undone by reading anew", async () => {
    expect(await decide.text("reread")).toBe("0 reports read anew.\n");
    expect(await decide.json("reread", "--all")).toEqual({ reports: 12, lost: [] });
    expect(await decide.items("reviews")).toHaveLength(4);
    await decide.text("verify");
  });

  it.each([
    [["link", "i0", "i1", "--because", "x"], 1, "there is no incident i0"],
    [["link", "i0", "i1"], 2, "link needs --because REASON"],
    [["link", "i0", "--because", "x"], 2, "link needs an INCIDENT"],
    [["unlink", "--undo", "d0", "--because", "x"], 1, "there is no ruling d0"],
    [["unlink", "i0", "a0", "--undo", "d0", "--because", "x"], 2, "takes nothing else"],
    [["review", "a0", "actor", "--accept", "--because", "x"], 1, "there is no account a0"],
    [["review", "a0", "actor", "--because", "x"], 2, "one of --accept, --correct JSON and --reject"],
    [["review", "a0", "actor", "--accept", "--reject", "--because", "x"], 2, "one of --accept"],
    [["review", "a0", "actor", "1st", "--accept", "--because", "x"], 2, "INDEX is a whole number"],
    [["review", "a0", "actor", "--correct", "{min: 1}", "--because", "x"], 2, "--correct is JSON"],
  ])("%j exits with %d and says why", async (args, code, message) => {
    const result = await decide.run(...args);
    expect(result).toMatchObject({ code, out: "", err: expect.stringContaining(message) });
  });

  it("needs a reason that is one", async () => {
    const { id } = await decide.incidentTitled("Kramatorsk");
    const other = await decide.incidentTitled("Saraqib");
    const result = await decide.run("link", id, other.id, "--because", " ");
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining("a reason is needed") });
  });
});

describe("looking after a ledger", () => {
  const keep = ledger("keep");
  const copy = ledger("copy");
  const broken = ledger("broken");
  beforeAll(async () => void (await keep.run("add", SAMPLES, ...METADATA, "--as", "anna")));

  it("moves it whole to another, and only to an empty one", async () => {
    const dumped = await keep.text("dump");
    writeFileSync(at("dump.jsonl"), dumped);
    expect(await copy.text("restore", at("dump.jsonl"))).toMatch(/^Restored 12 reports, \d+ rows in all\.\n$/u);
    expect(await copy.text("dump", "--format", "json")).toBe(dumped);
    const again = await copy.run("restore", at("dump.jsonl"));
    expect(again).toMatchObject({ code: 1, err: expect.stringContaining("not empty") });
  });

  it.each([
    ["cut.jsonl", "nothing was restored"],
    ["changed.jsonl", "nothing was restored"],
    ["bytes.gz", "deconflict restore -; nothing was restored"],
    ["text.txt", "this line is no JSON; nothing was restored"],
    ["none.jsonl", "no such file"],
    [".", "this is a folder"],
  ])("restores nothing of %s", async (file, message) => {
    const whole = readFileSync(at("dump.jsonl"), "utf8");
    writeFileSync(at("cut.jsonl"), whole.slice(0, whole.indexOf("\n", whole.length / 2) + 1));
    writeFileSync(at("changed.jsonl"), whole.replace('"anna"', '"bert"'));
    writeFileSync(at("bytes.gz"), Buffer.from([0x1f, 0x8b, 8, 0, 0xff, 0xfe, 0xfd, 10]));
    writeFileSync(at("text.txt"), "Warplanes struck Sarha.\n");
    const result = await broken.run("restore", at(file));
    expect(result).toMatchObject({ code: 1, out: "", err: expect.stringContaining(message) });
  });

  it("leaves the ledger empty then", async () => {
    expect(await broken.text("incidents")).toBe("No incidents.\n");
  });

  it("erases by order, for good", async () => {
    const words = "within 50 kilometres";
    const id = (await keep.items<SearchHit>("search", `"${words}"`))[0]?.report.id ?? "";
    expect(await keep.text("erase", id, "--because", "order 12", "--as", "anna")).toMatch(
      /^erased r[0-9a-f]+\n[\s\S]*Dumps and backups/u,
    );
    expect(await keep.text("report", id)).toContain("erased – anna");
    const text = await keep.run("report", id, "--text");
    expect(text).toMatchObject({ code: 1, err: expect.stringContaining("erased by order") });
    expect(await keep.text("search", `"${words}"`)).toBe("Nothing found.\n");
    expect(await keep.text("dump")).not.toContain(words);
    expect(await keep.text("verify")).toContain("12 reports (1 erased)");
    const again = await keep.text("add", join(SAMPLES, "abu-kamal-meridian.txt"), ...METADATA);
    expect(again).toMatch(/^erased r[0-9a-f]+ .*: by order; it is not taken in again\n1 report: 1 refused/u);
  });

  it("verifies it, and says with what its history ends", async () => {
    expect(await keep.text("verify")).toMatch(/The history ends with\s+[0-9a-f]{64}\nSound/u);
    const { head, faults, changes } = await keep.json<Verification>("verify");
    expect(faults).toEqual([]);
    await keep.text("add", at("text.txt"), ...METADATA.slice(2));
    expect(await keep.text("verify", "--head", head?.toUpperCase() ?? "")).toMatch(
      new RegExp(`noted is that of entry ${changes}:`, "u"),
    );
    const other = await keep.run("verify", "--head", "ab".repeat(32));
    expect(other).toMatchObject({ code: 1, out: expect.stringMatching(/does not\s+stand/u) });
    expect((await keep.run("verify", "--head", "abc")).code).toBe(2);
  });
});
