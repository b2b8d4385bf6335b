import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../scripts/prepare.mjs";
import type { DeclaredFile, Declaring, HistoryEntry, ListedDeclaration } from "../src/service/ledger.js";
import { LOG, logOf, NOTICES, ROWS, ZONE } from "./support/declared-files.js";
import { Commands, ran } from "./support/run-ledger.js";

// What `declare` and `declarations` do on the command line, on embedded ledgers; each group has one of its own.

let folder: string;
const at = (name: string) => join(folder, name);
const ledger = (name: string) => new Commands(() => at(name));

beforeAll(async () => {
  await prepare();
  folder = mkdtempSync(join(tmpdir(), "deconflict-declare-"));
  const bad = ROWS.map(([, ...rest], i) => [`day ${i}`, ...rest] as const);
  const files = { "strikes.csv": LOG, "zone.geojson": ZONE, "notices.csv": NOTICES, "bad.csv": logOf(bad) };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(at(name), bytes);
  writeFileSync(at("worse.csv"), logOf(Array.from({ length: 30 }, (_, i) => [`day ${i}`, "Yemen", "Saada", 1, "x"])));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("declare", () => {
  const { run } = { run: (...args: string[]) => ledger("declare").run(...args) };

  it("makes the ledger, says what was taken in, and warns of a log that nobody declares", async () => {
    const { code, out, err } = await run("declare", at("strikes.csv"));
    expect(code).toBe(0);
    expect(out.replace(/\s+/gu, " ")).toMatch(/^declared f[0-9a-f]{14} strikes\.csv: strike log 4 rows, 3 releases, /u);
    expect(out).toContain("3 of 4 rows (75%) with a place known to within 25 km");
    expect(out).toContain("Qxzwvale (1 row)");
    expect(err).toMatch(
      /^deconflict: warning: .*strikes\.csv: nothing says who declares its strikes; .*--party NAME\n$/u,
    );
  });

  it("takes in the other files of a command where one is broken, of which nothing is stored", async () => {
    const { code, out, err } = await run(
      "declare",
      at("bad.csv"),
      at("missing.csv"),
      at("zone.geojson"),
      at("notices.csv"),
    );
    expect(code).toBe(1);
    expect(out.match(/^declared f/gmu)).toHaveLength(2);
    const lines = err.trimEnd().split("\n");
    expect(lines.filter((line) => /bad\.csv:[2-5]: /u.test(line))).toHaveLength(4);
    expect(err).toContain("bad.csv: nothing of it was taken in");
    expect(err).toContain("missing.csv: no such file or folder");
    const files = await ledger("declare").items<DeclaredFile>("declarations", "--files");
    expect(files.map(({ kind }) => kind).sort()).toEqual(["agreements", "notices", "strike-log"]);
  });

  it("names the first twenty problems of a file, and how many more there are", async () => {
    const { err } = await run("declare", at("worse.csv"));
    expect(err.match(/worse\.csv:\d+: /gu)).toHaveLength(20);
    expect(err).toContain("worse.csv: and 10 more");
  });

  it("prints one object a line for programs, and warns of what was said for nothing", async () => {
    const how = ["--party", "Saudi-led coalition", "--time-zone", "UTC", "--as", "anna", "--format", "json"];
    const { code, out, err } = await run("declare", at("strikes.csv"), at("zone.geojson"), ...how);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^deconflict: warning: .*zone\.geojson: --party, --time-zone say nothing of agreements: not used\n$/u,
    );
    const [log, zone] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Declaring);
    expect(log).toMatchObject({ outcome: "replaced", file: { addedBy: "anna", options: { timeZone: "UTC" } } });
    expect(zone?.file.kind).toBe("agreements");
  });

  it.each([
    [["--withdraw", "f1"], /needs --because REASON/u],
    [["strikes.csv", "--because", "x"], /--because goes with --withdraw ID/u],
    [["--withdraw", "f1", "--because", "x", "strikes.csv"], /takes nothing else/u],
    [["strikes.csv", "--columns", "place"], /--columns is what columns hold, such as place=Location,date=Day/u],
    [["strikes.csv", "--dates", "days"], /--dates is release or strike/u],
    [["strikes.csv", "--published", "today"], /--published is a date such as/u],
    [[], /declare needs a FILE/u],
  ])("is not understood: %j", async (args, message) => {
    const { code, err } = await ran(["declare", ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe("columns of other names", () => {
  it("are told with --columns", async () => {
    writeFileSync(at("own.csv"), logOf(ROWS, "Tag,Land,Ort,Zahl,Zeile"));
    const { code, err } = await ledger("columns").run("declare", at("own.csv"));
    expect(code).toBe(1);
    expect(err).toContain("--columns");
    const columns = "date=Tag,country=Land,place=Ort,number=Zahl,text=Zeile";
    const told = await ledger("columns").run("declare", at("own.csv"), "--columns", columns, "--party", "Russia");
    expect(told).toMatchObject({ code: 0, err: "" });
    expect(told.out).toContain("4 rows, 3 releases");
  });
});

describe("declarations", () => {
  const own = ledger("list");
  beforeAll(async () => {
    await own.run(
      "declare",
      at("strikes.csv"),
      at("zone.geojson"),
      at("notices.csv"),
      "--party",
      "Saudi-led coalition",
    );
  });

  it("lists what answers, page by page", async () => {
    const listed = await own.items<ListedDeclaration>("declarations", "--kind", "strike", "--place", "Al Hudaydah");
    expect(listed.map(({ declaration }) => declaration.kind === "strike" && declaration.row)).toEqual([3, 1]);
    const text = await own.text("declarations", "--limit", "2");
    expect(text).toContain("«");
    expect(text).toMatch(/To go on:\n {2}deconflict declarations --limit 2 .*--after \S+\n$/u);
    expect(await own.items("declarations", "--file", "strikes.csv")).toHaveLength(4);
    expect(await own.text("declarations", "--kind", "strike", "--to", "1999-01-01")).toBe("No declarations.\n");
    expect(await own.text("declarations", "--kind", "agreement", "--limit", "100")).toContain("comes with the program");
  });

  it("shows one declaration, or one file, whole", async () => {
    const [strike] = await own.items<ListedDeclaration>("declarations", "--kind", "strike");
    const id = strike?.declaration.id ?? "";
    expect(await own.text("declarations", id)).toContain(`${strike?.declared}`);
    expect(await own.text("declarations", `${strike?.declared}/${id}`)).toBe(await own.text("declarations", id));
    expect(await own.text("declarations", strike?.declared ?? "")).toContain("Qxzwvale");
    expect(await own.run("declarations", "f0")).toMatchObject({
      code: 1,
      err: "deconflict: there is no declaration and no declared file f0; deconflict declarations lists them\n",
    });
  });

  it("asks which is meant where two files have declarations of one id", async () => {
    writeFileSync(at("more.csv"), new TextDecoder().decode(NOTICES).replace("water lorry", "fire engine"));
    await own.run("declare", at("more.csv"));
    const [first, second] = await own.items<ListedDeclaration>(
      "declarations",
      "--kind",
      "notice",
      "--from",
      "2018-04-01",
    );
    expect(first?.declaration.id).toBe(second?.declaration.id);
    const { code, err } = await own.run("declarations", first?.declaration.id ?? "");
    expect(code).toBe(1);
    expect(err).toContain(`${first?.declared}/${first?.declaration.id}`);
    expect(await own.text("declarations", `${first?.declared}/${first?.declaration.id}`)).toContain("sent");
  });

  it.each([
    [["f1", "--files"], /an ID or --files, not both/u],
    [["--files", "--claimed"], /--files or --claimed, not both/u],
    [["--claimed", "--kind", "strike"], /--kind does not go with --claimed/u],
    [["f1", "--kind", "strike"], /--kind does not go with an ID/u],
    [["--files", "--place", "Saada"], /--place does not go with --files/u],
    [["--from", "2018-02-01", "--to", "2018-01-01"], /--from 2018-02-01 is after --to 2018-01-01/u],
    [["--kind", "zone"], /--kind is strike, agreement, or notice/u],
  ])("is not understood: %j", async (args, message) => {
    const { code, err } = await own.run("declarations", ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it("has no more of a file that was withdrawn, and the history says why", async () => {
    const [log] = (await own.items<DeclaredFile>("declarations", "--files")).filter(
      ({ kind }) => kind === "strike-log",
    );
    const id = log?.id ?? "";
    const text = await own.text("declare", "--withdraw", id, "--because", "not theirs", "--as", "omar");
    expect(text).toMatch(/^withdrawn f/u);
    expect(await own.text("declarations", "--kind", "strike")).toBe("No declarations.\n");
    const [change] = await own.items<HistoryEntry>("history", id);
    expect(change).toMatchObject({ change: "file withdrawn", by: "omar", why: "not theirs" });
  });
});
