import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STRIKE_COLUMNS } from "../data/english/strikes.js";
import { DeclarationError, type DeclareOptions, readDeclared } from "../src/ingest/declared/index.js";
import type { DeclaredRecord, DeclaredStrike } from "../src/model/declaration.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { partiesNamed } from "../src/read/words/parties.js";

const FOLDER = new URL("../fixtures/declared/strikes/", import.meta.url);
const tools: DeclareOptions = { gazetteer: loadGazetteer(), partyIds: partiesNamed };

function fixture(file: string, options: Partial<DeclareOptions> = {}): DeclaredRecord {
  return readDeclared({ file, bytes: readFileSync(new URL(file, FOLDER)) }, { ...tools, ...options });
}

function ofText(text: string, options: Partial<DeclareOptions> = {}, file = "log.csv"): DeclaredRecord {
  return readDeclared({ file, bytes: new TextEncoder().encode(text) }, { ...tools, ...options });
}

function strikesOf({ declarations }: DeclaredRecord): DeclaredStrike[] {
  return declarations.flatMap((declared) => (declared.kind === "strike" ? declared : []));
}

function problemsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof DeclarationError) return error.problems.map(({ line, message }) => `${line}: ${message}`);
    throw error;
  }
  return [];
}

function short({ row, window, count, place, targets }: DeclaredStrike) {
  const struck = targets.map(({ effect, min, item }) => `${effect} ${min} ${item}`);
  return [row, window?.start, window?.end, count?.min ?? null, place?.name ?? null, place?.region ?? null, ...struck];
}

describe("a log of releases", () => {
  const log = fixture("africom-log.csv");

  it("is read by its columns and its words, statement by statement", () => {
    expect(strikesOf(log).map(short)).toEqual([
      [1, "2019-02-26", "2019-02-27", 1, "Jilib", "Somalia", "destroyed 1 gun truck"],
      [2, "2019-02-25", "2019-02-25", 1, "Shebeeley", "Somalia", "killed 20 militants"],
      [3, "2019-02-25", "2019-02-25", 2, "Sirte", "Libya", 'destroyed 1 "technical"', "destroyed 1 bunker"],
      [3, "2019-02-25", "2019-02-25", 1, "Sabha", "Libya", "engaged 1 camp"],
      [4, "2019-02-24", "2019-02-24", 3, "Baidoa", "Somalia"],
    ]);
  });

  it("covers with each release the days since the one before it, with the first the day before", () => {
    expect(log.releases).toEqual([
      { day: "2019-02-25", covers: { start: "2019-02-24", end: "2019-02-24" } },
      { day: "2019-02-26", covers: { start: "2019-02-25", end: "2019-02-25" } },
      { day: "2019-02-28", covers: { start: "2019-02-26", end: "2019-02-27" } },
    ]);
  });

  it("is declared by the party in its name, and quotes its words as they stand in the file", () => {
    expect(log).toMatchObject({ kind: "strike-log", party: "africom", file: "africom-log.csv" });
    const quotes = strikesOf(log).map(({ quote }) => quote);
    expect(quotes.map(({ start, end }) => log.text.slice(start, end))).toEqual(quotes.map(({ exact }) => exact));
    expect(quotes[2]?.exact).toBe('In Libya, two strikes near Sirte destroyed a ""technical"" and a bunker.');
    expect(quotes[3]?.exact).toBe("Near Sabha, an airstrike struck a camp.");
  });

  it("numbers its rows as any reader of CSV does, those of empty cells among them", () => {
    const rows = strikesOf(ofText("date,place\n2016-03-01,Manbij\n,\n\n2016-03-02,Hit\n")).map(({ row }) => row);
    expect(rows).toEqual([1, 3]);
  });

  it("gives each statement an id of its own, the same at every reading", () => {
    const ids = strikesOf(log).map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(strikesOf(fixture("africom-log.csv")).map(({ id }) => id)).toEqual(ids);
  });

  it("may tell of the strikes' own days instead, if a person says so", () => {
    const own = fixture("africom-log.csv", { dates: "strike", party: "US", timeZone: "Africa/Mogadishu" });
    expect(own).toMatchObject({ party: "us", releases: [] });
    expect(strikesOf(own)[0]).toMatchObject({
      party: "us",
      release: null,
      window: { start: "2019-02-28", end: "2019-02-28" },
      timeZone: "Africa/Mogadishu",
    });
  });
});

describe("a log of single strikes", () => {
  const log = fixture("single-strikes.csv");

  it("has the days of the strikes, and no releases", () => {
    expect(log.releases).toEqual([]);
    expect(strikesOf(log).map(short)).toEqual([
      [1, "2016-03-17", "2016-03-17", null, "Mastaba", "Hajjah", "engaged 2 market stalls", "engaged 1 lorry"],
      [2, "2016-03-18", "2016-03-18", null, null, null],
    ]);
  });

  it("may put a strike far from the name it gives, which is noted", () => {
    const csv = "date,place,country,lat,lon\n2016-03-01,Hit,Iraq,33.6,42.8\n2016-03-01,Hit,Iraq,33.6,-42.8\n";
    expect(strikesOf(ofText(csv)).map(({ place }) => place?.note)).toEqual([
      null,
      expect.stringMatching(/^the file puts it at 33\.6, -42\.8, \d{4} km from Hit in the gazetteer$/u),
    ]);
  });

  it("is declared row by row, and located as it says itself", () => {
    expect(strikesOf(log).map(({ party }) => party)).toEqual(["saudi-coalition", "us"]);
    expect(log.party).toBeNull();
    expect(strikesOf(log)[0]?.place?.at).toMatchObject({ lat: 16.22, lon: 43.24 });
    expect(strikesOf(log)[0]?.place?.at?.radiusKm).toBeCloseTo(0.79, 2);
  });
});

describe("a press release", () => {
  const expected = [
    [1, "2017-03-02", "2017-03-02", 3, "Sirte", "Libya", "engaged 2 militant tactical units", "destroyed 4 vehicles"],
    [2, "2017-03-02", "2017-03-02", 2, "Bani Walid", "Libya", "destroyed 1 weapons cache"],
    [3, "2017-03-02", "2017-03-02", 2, "Jilib", "Somalia", "engaged 1 camp"],
    [4, "2017-03-02", "2017-03-02", 1, "Baidoa", "Somalia", "destroyed 1 checkpoint", "damaged 1 lorry"],
  ];

  it("as text: its day, its sections, its lines; sums over a country are none of its strikes", () => {
    const release = fixture("release.txt");
    expect(strikesOf(release).map(short)).toEqual(expected);
    expect(release).toMatchObject({ party: "africom", releases: [{ day: "2017-03-03" }] });
    expect(strikesOf(release)[0]?.quote.exact).toMatch(/^Near Sirte.*destroyed\nfour vehicles\.$/u);
  });

  it("as a page: its article, of the day on which it was published", () => {
    const release = fixture("release.html");
    expect(strikesOf(release).map(short)).toEqual([
      [
        1,
        "2017-03-02",
        "2017-03-02",
        3,
        "Tabqah",
        "Syria",
        "engaged 2 militant tactical units",
        "destroyed 4 vehicles",
      ],
      [2, "2017-03-02", "2017-03-02", 1, "Al Bukamal", "Syria", "destroyed 1 pump"],
      [3, "2017-03-02", "2017-03-02", 2, "Tall Afar", "Iraq", "destroyed 1 mortar system", "destroyed 1 “technical”"],
    ]);
    expect(release.party).toBe("coalition");
  });

  it("may say of which days it speaks, for what follows or for one line", () => {
    const text = [
      "Weekly summary of strikes, January 5, 2018",
      "Between Dec. 28 and Jan. 3, forces conducted nine strikes in Syria:",
      "- Near Abu Kamal, two raids sank a boat.",
      "- On Dec. 30, near Shadaddi, one strike destroyed a van.",
      "- Near Hajin, six strikes struck a unit.",
    ].join("\n\n");
    const release = ofText(text, {}, "r.txt");
    expect(strikesOf(release).map(short)).toEqual([
      [1, "2017-12-28", "2018-01-03", 2, "Abu Kamal", "Syria", "destroyed 1 boat"],
      [2, "2017-12-30", "2017-12-30", 1, "Shadaddi", "Syria", "destroyed 1 van"],
      [3, "2017-12-28", "2018-01-03", 6, "Hajin", "Syria", "engaged 1 unit"],
    ]);
    expect(release.releases).toEqual([{ day: "2018-01-05", covers: { start: "2017-12-28", end: "2018-01-03" } }]);
  });

  it("may be one of several in a text, each under its day", () => {
    const text = [
      "October 17, 2016\n\nIn Syria, forces conducted one strike:\n- Near Manbij, one strike destroyed a van.",
      "Oct. 14, 2016\n\n- Near Kisik, two raids destroyed a tunnel.",
      "SOUTHWEST ASIA, October 13, 2016 — Forces struck again.\n- Near Hit, one strike damaged a road.",
    ].join("\n\n");
    const releases = ofText(text, {}, "r.txt");
    expect(strikesOf(releases).map(short)).toEqual([
      [1, "2016-10-14", "2016-10-16", 1, "Manbij", "Syria", "destroyed 1 van"],
      [2, "2016-10-13", "2016-10-13", 2, "Kisik", null, "destroyed 1 tunnel"],
      [3, "2016-10-12", "2016-10-12", 1, "Hit", null, "damaged 1 road"],
    ]);
    expect(releases.releases.map(({ day }) => day)).toEqual(["2016-10-13", "2016-10-14", "2016-10-17"]);
  });

  it("by a word for any party of a kind is nobody's until somebody says whose", () => {
    const text = "March 3, 2017\n\nCoalition forces conducted one strike.\n\nNear Hit, one strike destroyed a van.";
    expect(ofText(text, {}, "r.txt").party).toBeNull();
    expect(ofText(text, { party: "US-led coalition" }, "r.txt").party).toBe("coalition");
    expect(ofText(text, {}, "syria-releases.txt").party).toBeNull();
    expect(ofText(text, {}, "releases/centcom_2017.txt").party).toBe("centcom");
  });

  it("that states no day needs it said", () => {
    const text = "- Near Sirte, two strikes destroyed a van.";
    expect(problemsOf(() => ofText(text, {}, "r.txt"))).toEqual([
      "null: the release states no day; say on which it was published: --published 2016-10-17",
    ]);
    expect(strikesOf(ofText(text, { published: "2017-03-03" }, "-"))[0]?.release).toBe("2017-03-03");
  });

  it("without a strike is none", () => {
    const [problem] = problemsOf(() => ofText("March 3, 2017\n\nNothing happened.", {}, "r.txt"));
    expect(problem).toMatch(/^null: no strikes: none of its sentences is like/u);
  });
});

describe("a log that cannot be taken in", () => {
  it("tells everything that is wrong with it, by line", () => {
    expect(problemsOf(() => fixture("broken.csv"))).toEqual([
      "3: no date; every strike needs the day of its release, or its own",
      "4: “2016-02-30” is no date that is read; write 2016-10-17, 17 October 2016 or Oct. 17, 2016",
      "5: “lots” is no number of strikes; write 4 or four, or leave it empty",
      "6: 2 cells, where the header has 5",
      "7: no place, in the columns or in the words; write unknown if it is not known",
      '8: a quotation mark of this line does not close, or is not doubled inside a cell: "the ""new"" bridge"',
      "9: 6 cells, where the header has 5: a cell with a comma stands in quotation marks",
      "10: “0” is no number of strikes; write 4 or four, or leave it empty",
    ]);
  });

  it("names the columns that are missing and those that are there, and how to map them", () => {
    const csv = "When,Where,What\n2016-03-01,Manbij,a van\n";
    expect(problemsOf(() => ofText(csv))).toEqual([
      "1: no column for the date and the place; the columns are When, Where, What; say which is which: --columns place=Location,date=Day",
    ]);
    const columns = new Map([
      ["date", "When"],
      ["place", "Where"],
      ["targets", "what"],
    ]);
    expect(strikesOf(ofText(csv, { columns })).map(short)).toEqual([
      [1, "2016-02-29", "2016-02-29", null, "Manbij", null, "engaged 1 van"],
    ]);
  });

  it("refuses a column that is not there, and one that no log has", () => {
    const csv = "date,place\n2016-03-01,Manbij\n";
    const columns = new Map([
      ["place", "Town"],
      ["colour", "place"],
      ["constructor", "place"],
    ]);
    expect(problemsOf(() => ofText(csv, { columns }))).toEqual([
      "1: no column “Town” for place; the columns are date, place",
      expect.stringMatching(/^1: a strike log has no “colour”; it has date, strike_date, country, place/u),
      expect.stringMatching(/^1: a strike log has no “constructor”/u),
    ]);
  });

  it("names a party that nobody knows, and one that may be several", () => {
    const csv = "date,place,party\n2016-03-01,Manbij,Ruritania\n";
    const unknown = "is no party that is known; give its usual name or its id";
    expect(problemsOf(() => ofText(csv))).toEqual([`2: “Ruritania” ${unknown}`]);
    expect(problemsOf(() => ofText("date,place\n2016-03-01,Manbij\n", { party: "Zenda" }))).toEqual([
      `null: “Zenda” ${unknown}`,
    ]);
    expect(problemsOf(() => ofText("date,place\n2016-03-01,Manbij\n", { party: "isaf" }))).toEqual([]);
  });

  it("asks for the order of day and month where no date shows it, and where the dates differ", () => {
    const csv = "date,place\n03/04/2016,Manbij\n05/04/2016,Manbij\n";
    expect(problemsOf(() => ofText(csv))).toEqual([
      "2: day or month first? No date of the file shows it; say it: --date-order dmy, or mdy",
    ]);
    expect(strikesOf(ofText(csv, { dateOrder: "dmy", dates: "strike" }))[0]?.window?.start).toBe("2016-04-03");
    expect(strikesOf(ofText(`${csv}04/13/2016,Manbij\n`, { dates: "strike" }))[0]?.window?.start).toBe("2016-03-04");
    const mixed = `${csv}04/13/2016,Manbij\n04/14/2016,Manbij\n13/04/2016,Manbij\n`;
    expect(problemsOf(() => ofText(mixed))).toEqual([
      "6: day and month stand in another order than in line 4",
      "6: “13/04/2016” is no date that is read; write 2016-10-17, 17 October 2016 or Oct. 17, 2016",
    ]);
  });

  it("is refused if it is empty, has rows for nothing, is no text or no position", () => {
    expect(problemsOf(() => ofText(""))).toEqual([
      "null: an empty file; its first line names the columns: date,country,place,number,text",
    ]);
    expect(problemsOf(() => ofText("date,place\n"))).toEqual(["1: no strikes: nothing stands under the header"]);
    expect(problemsOf(() => ofText("\u0000\u0001"))[0]).toMatch(/^null: not a text file/u);
    expect(problemsOf(() => ofText("date,place,lat,lon\n2016-03-01,Manbij,95,36\n"))).toEqual([
      "2: “95”, “36” is no position; latitude and longitude look like 34.45 and 40.92",
    ]);
    expect(problemsOf(() => ofText("date,place,lat,lon\n2016-03-01,Manbij,0x10,1e1\n"))).toEqual([
      "2: “0x10”, “1e1” is no position; latitude and longitude look like 34.45 and 40.92",
    ]);
  });
});

describe("the page on strike logs", () => {
  it("tells of each column, and its example is what it says", () => {
    const page = readFileSync(new URL("../docs/strike-logs.md", import.meta.url), "utf8");
    for (const column of Object.keys(STRIKE_COLUMNS)) expect(page).toMatch(new RegExp(`^\\| .*\`${column}\``, "mu"));
    const example = /```csv\n(?<csv>.*?)```/su.exec(page)?.groups?.["csv"] ?? "";
    expect(strikesOf(ofText(example)).map(({ row, place }) => [row, place?.name])).toEqual([
      [1, "Jilib"],
      [2, "Sirte"],
      [2, "Sabha"],
    ]);
  });
});

describe("what a file is", () => {
  it("shows in itself where its name does not say it", () => {
    expect(ofText("date,place\n2016-03-01,Manbij\n", {}, "-").kind).toBe("strike-log");
    const columns = new Map([
      ["date", "When"],
      ["place", "Where"],
    ]);
    expect(ofText("When,Where\n2016-03-01,Manbij\n", { columns }, "-").releases).toHaveLength(1);
    const noted = "[Tampa, Fla.] March 3, 2017 - Near Hit, two strikes destroyed a bunker.";
    for (const file of ["r.txt", "-"]) expect(strikesOf(ofText(noted, {}, file))).toHaveLength(1);
    expect(problemsOf(() => ofText('{"type":"FeatureCollection","features":[{}]}', {}, "-")).length).toBeGreaterThan(0);
    expect(problemsOf(() => ofText("notice,from,to,sent\n1,UN,,\n", {}, "-"))[0]).toMatch(/who was told/u);
  });
});
