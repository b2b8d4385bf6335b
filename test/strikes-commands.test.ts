import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prepare } from "../scripts/prepare.mjs";
import { LOG } from "./support/declared-files.js";
import { Commands } from "./support/run-ledger.js";

// What `strikes` and `check` do on the command line, on an embedded ledger with one log and one report.

const REPORT =
  "HODEIDAH – Air strikes hit the city of Hodeidah on Sunday, 4 March 2018, killing nine civilians, the health office said.";

let folder: string;
const at = (name: string) => join(folder, name);
const on = new Commands(() => at("ledger"));
const table = (name: string, ...lines: readonly string[]): string => {
  writeFileSync(at(name), ["code,date,place,region,lat,lon", ...lines].join("\n"));
  return at(name);
};

beforeAll(async () => {
  await prepare();
  folder = mkdtempSync(join(tmpdir(), "deconflict-strikes-"));
  writeFileSync(at("strikes.csv"), LOG);
  writeFileSync(at("port.txt"), REPORT);
  writeFileSync(at("reports.csv"), "file,publisher,published\nport.txt,Coast Post,2018-03-05\n");
  await on.text("declare", at("strikes.csv"), "--party", "Saudi-led coalition");
  await on.text("add", at("port.txt"), "--metadata", at("reports.csv"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Answered {
  readonly check: { readonly answer: string; readonly search: { readonly radiusKm: number } };
  readonly offers: readonly { readonly row: number; readonly quote: { readonly exact: string } }[];
}

const ask = (...args: string[]) => on.json<Answered>("strikes", ...args);

describe("strikes", () => {
  it("answers about one allegation, with the search behind it", async () => {
    const text = (await on.text("strikes", "--place", "Hodeidah", "--date", "2018-03-04")).replace(/\s+/gu, " ");
    expect(text).toContain("Is a strike declared near Hodeidah on 4 March 2018?");
    expect(text).toMatch(
      / yes: near Hodeidah, the place alleged; released on 5 March 2018 for 4 March 2018, the day alleged/u,
    );
    expect(text).toContain(
      "“Near Hodeidah, two strikes destroyed a mortar tube and a supply truck.” (strikes.csv, row 1)",
    );
    expect(text).toMatch(/Spellings searched: Hodeidah, /u);
  });

  it("finds the same by any usual spelling, by region and by coordinates", async () => {
    const rows = async (...where: string[]) =>
      (await ask(...where, "--date", "2018-03-04")).offers.map(({ row }) => row);
    const found = await rows("--place", "Hodeidah");
    expect(found).toEqual([1, 3]);
    for (const name of ["Al Hudaydah", "Hudaida", "al-Hodeida"]) expect(await rows("--place", name)).toEqual(found);
    expect(await rows("--at", "14.80,42.95")).toEqual(found);
    expect(await rows("--place", "Hodeidah", "--region", "Yemen")).toEqual(found);
  });

  it("searches as far and as long as it is told", async () => {
    const near = ["--at", "14.5,43.2", "--date", "2018-03-04"];
    expect((await ask(...near)).offers.length).toBeGreaterThan(0);
    expect(await ask(...near, "--radius", "20")).toMatchObject({ check: { search: { radiusKm: 20 } }, offers: [] });
    const later = ["--place", "Hodeidah", "--date", "2018-03-08"];
    expect((await ask(...later)).offers).toEqual([]);
    expect((await ask(...later, "--days", "3")).offers.length).toBeGreaterThan(0);
    expect((await ask("--place", "Hodeidah", "--date", "2018-03-01", "--date-end", "2018-03-05")).offers).toHaveLength(
      2,
    );
  });

  it("gives the rows of a table's allegations as CSV, and nothing for what no strike fits", async () => {
    const file = table(
      "a.csv",
      "K1,2018-03-04,Al Hudaydah,,,",
      "K2,2018-03-04,Marib,,,",
      'K3,2018-03-04,"Saada, old town",Yemen,,',
      "K4,,Saada,,,",
    );
    const { code, out, err } = await on.run(
      "strikes",
      "--allegations",
      file,
      "--format",
      "csv",
      "--searches",
      at("s.jsonl"),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const rows = parse(out, { columns: true }) as Record<string, string>[];
    expect(out.split("\r\n")[0]).toBe("code,file,row,distance_km,days,why");
    expect(rows.map((r) => [r.code, r.row, r.days])).toEqual([
      ["K1", "1", "0"],
      ["K1", "3", "1"],
      ["K3", "2", "0"],
    ]);
    expect(rows[0]).toMatchObject({ file: at("strikes.csv"), distance_km: "0" });
    const searches = readFileSync(at("s.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(searches.map(({ code: of, answer }) => [of, answer])).toEqual([
      ["K1", "yes"],
      ["K2", "undetermined"],
      ["K3", "yes"],
      ["K4", "undetermined"],
    ]);
    expect(searches[1]?.search).toMatchObject({
      radiusKm: 60,
      logs: [
        {
          coverage: [
            { state: "outside" },
            { start: "2018-03-04", end: "2018-03-05", state: "released" },
            { state: "unknown" },
          ],
        },
      ],
    });
  });

  it("names the lines of a table that cannot be used, and answers the others", async () => {
    const file = table("b.csv", "K1,2018-03-04,Hodeidah,,,", "K2,2018-02-30,Hodeidah,,,", ",2018-03-04,Hodeidah,,,");
    const { code, out, err } = await on.run("strikes", "--allegations", file, "--format", "json");
    expect(code).toBe(1);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).code),
    ).toEqual(["K1"]);
    expect(err).toMatch(/b\.csv:3: “2018-02-30” is no date;.*\n.*b\.csv:4: no code/u);
  });

  it.each([
    [["--place", "X"], /needs --date DAY/u],
    [["--date", "2018-03-04"], /needs --place NAME or --at LAT,LON/u],
    [["--place", "X", "--date", "yesterday"], /--date is a day, a month or a year/u],
    [["--at", "95,43", "--date", "2018-03-04"], /--at is a latitude and a longitude/u],
    [["--at", "15", "--date", "2018-03-04"], /--at is a latitude and a longitude/u],
    [["--place", "X", "--date", "2018-03-04", "--radius", "0"], /--radius is kilometres/u],
    [["--place", "X", "--date", "2018-03-04", "--date-end", "2018-03-01"], /is before --date/u],
    [["--place", "X", "--date", "2018-03-04", "--format", "csv"], /goes with --allegations/u],
    [["--allegations", "none.csv", "--place", "X"], /not both/u],
    [["--place", "X", "--date", "2018-03-04", "--searches", "x.jsonl"], /goes with --allegations/u],
  ])("refuses %j", async (args, message) => {
    const { code, err } = await on.run("strikes", ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it("says what is wrong with a table that is not there, and writes over no file", async () => {
    expect(await on.run("strikes", "--allegations", at("none.csv"))).toMatchObject({
      code: 1,
      err: expect.stringMatching(/none\.csv: no such file/u),
    });
    const file = table("c.csv", "K1,2018-03-04,Hodeidah,,,");
    const again = await on.run("strikes", "--allegations", file, "--searches", file);
    expect(again).toMatchObject({ code: 1, err: expect.stringMatching(/c\.csv is there already/u) });
  });
});

describe("check", () => {
  it("asks an incident every question that what is on record allows", async () => {
    const { id } = await on.incidentTitled("Hodeidah");
    const { checks } = await on.json<{ checks: { question: string; answer: string }[] }>("check", id);
    expect(checks[0]).toMatchObject({ question: "declared-strike", answer: "yes" });
    const text = (await on.text("check", id)).replace(/\s+/gu, " ");
    expect(text).toContain("Is a strike declared near Hodeidah on 4 March 2018?");
    expect(text).toContain("no verdict");
  });

  it("says what there is not", async () => {
    expect(await on.run("check", "i0")).toMatchObject({
      code: 1,
      err: "deconflict: there is no incident i0; deconflict incidents lists them\n",
    });
  });
});
