import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STRIKE_COLUMNS } from "../data/english/strike-columns.js";
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

  it("goes by the days that its words give, unless a column says the day", () => {
    const words = '"On Feb. 23, a strike near Sirte hit a van. Near Sabha, one strike on Sunday hit a camp."';
    const csv = `date,strike date,place,line\n2019-02-25,,Sirte,${words}\n2019-02-25,2019-02-24,Sirte,${words}\n`;
    expect(strikesOf(ofText(csv)).map(({ window }) => window?.start)).toEqual([
      "2019-02-23",
      "2019-02-24",
      "2019-02-24",
      "2019-02-24",
    ]);
    const late = 'date,place,line\n2019-02-25,Sirte,"On Feb. 27, a strike near Sirte hit a van."\n';
    expect(problemsOf(() => ofText(late))[0]).toMatch(/^2: “On Feb\. 27” comes after 2019-02-25/u);
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

describe("a row that says that there were no strikes", () => {
  it.each([
    "2019-02-26,,0,",
    "2019-02-26,Sirte,none,strikes.",
    '2019-02-26,Sirte,,"Near Sirte, no strikes were conducted."',
    '2019-02-26,Sirte,,"The strike near Sirte that was announced did not take place."',
  ])("is none, and its release covers its days: %s", (row) => {
    const log = ofText(`date,place,number,line\n2019-02-24,Sirte,1,\n${row}\n2019-02-27,Sirte,1,\n`);
    expect(strikesOf(log).map((strike) => [strike.row, strike.window?.start])).toEqual([
      [1, "2019-02-23"],
      [3, "2019-02-26"],
    ]);
    expect(log.releases.map(({ day }) => day)).toEqual(["2019-02-24", "2019-02-26", "2019-02-27"]);
  });

  it("and gives a number is taken, with a warning; so is one whose words give another", () => {
    const log = ofText(
      [
        "date,place,number,line",
        '2019-02-26,Sirte,2,"Near Sirte, no strikes were conducted."',
        '2019-02-26,Sirte,2,"Near Sirte, three strikes destroyed a van."',
        '2019-02-26,Sirte,3,"Near Sirte, two strikes destroyed a van. Near Sabha, one strike hit a camp."',
      ].join("\n"),
    );
    expect(strikesOf(log).map(({ count }) => count?.min)).toEqual([2, 3, 2, 1]);
    expect(log.warnings?.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      "2: the words say that there were no strikes, the number says 2, which is taken",
      "3: the number of strikes is 2, the words say 3; the words are taken",
    ]);
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

  const day = (words: string, release = "March 6, 2017") => {
    const [strike] = strikesOf(ofText(`${release}\n\n${words}`, {}, "r.txt"));
    return [strike?.window?.start, strike?.window?.end];
  };

  it.each([
    // The release is of a Monday.
    ["On Friday, forces conducted one strike near Hit.", "2017-03-03", "2017-03-03"],
    ["Late on Friday and Saturday, forces conducted one strike near Hit.", "2017-03-03", "2017-03-04"],
    ["Friday, March 3, forces conducted one strike near Hit.", "2017-03-03", "2017-03-03"],
    ["Today, forces conducted one strike near Hit.", "2017-03-06", "2017-03-06"],
    ["Earlier today a strike near Hit destroyed a van.", "2017-03-06", "2017-03-06"],
    ["Forces conducted a strike yesterday near Hit.", "2017-03-05", "2017-03-05"],
    ["Forces conducted an airstrike near Hit on Thursday, killing two militants.", "2017-03-02", "2017-03-02"],
    ["Forces conducted an airstrike near Hit on Feb. 28.", "2017-02-28", "2017-02-28"],
    ["Officials said on Saturday that a strike near Hit destroyed a van.", "2017-03-05", "2017-03-05"],
    ["A strike near Hit destroyed a van that was stolen on Thursday.", "2017-03-05", "2017-03-05"],
    ["Friday's prayers over, a strike near Hit destroyed a van.", "2017-03-05", "2017-03-05"],
    ["On Dec. 30, near Hit, a strike destroyed a van.", "2016-12-30", "2016-12-30"],
    ["On 1 March:\n- Near Hit, a strike destroyed a van.", "2017-03-01", "2017-03-01"],
    ["Between Dec. 28 and Jan. 3, 2017, two strikes near Hit destroyed a van.", "2016-12-28", "2017-01-03"],
  ])("gives its strikes days of their own: %s", (words, start, end) => expect(day(words)).toEqual([start, end]));

  it("takes nothing of the days of other things", () => {
    expect(day("On Friday, officials met.\n\nNear Hit, one strike destroyed a van.")).toEqual([
      "2017-03-05",
      "2017-03-05",
    ]);
  });

  it("may speak of what is to come", () => {
    const text = "On March 10, officials will tell more of these strikes.\n\nNear Hit, one strike destroyed a van.";
    expect(day(text)).toEqual(["2017-03-05", "2017-03-05"]);
  });

  it("cannot tell of a day that comes after it", () => {
    const text = "March 3, 2017\n\nOn March 5, forces conducted one strike near Hit.";
    expect(problemsOf(() => ofText(text, {}, "r.txt"))).toEqual([
      "3: “On March 5” comes after 2017-03-03, the day of its release: one of the two is wrong, or lacks its year",
    ]);
  });

  it("has headings, that need neither bullets nor empty lines around them", () => {
    const text = [
      "STRIKES GO ON",
      "March 3, 2017",
      "Strikes in Syria",
      "Near Raqqah, two strikes destroyed a bunker and",
      "three vans.",
      "Two strikes near Shadaddi hit a boat.",
      "Iraq",
      "o One strike near Hit damaged a road.",
    ].join("\n");
    expect(strikesOf(ofText(text, {}, "r.txt"))[2]?.quote.exact).toBe("One strike near Hit damaged a road.");
    expect(strikesOf(ofText(text, {}, "r.txt")).map(short)).toEqual([
      [1, "2017-03-02", "2017-03-02", 2, "Raqqah", "Syria", "destroyed 1 bunker", "destroyed 3 vans"],
      [2, "2017-03-02", "2017-03-02", 2, "Shadaddi", "Syria", "engaged 1 boat"],
      [3, "2017-03-02", "2017-03-02", 1, "Hit", "Iraq", "damaged 1 road"],
    ]);
  });

  it.each([
    "in Iraq and Syria",
    "in Iraq, Syria, and Libya",
    "in Iraq and in Syria",
    "in Helmand province",
  ])("leaves out the sum of its strikes %s", (where) => {
    const text = `March 3, 2017\n\nForces conducted three strikes ${where}.\n\n- Near Hit, one raid hit a van.\n- Near Sangin, two raids hit a van.`;
    expect(strikesOf(ofText(text, {}, "r.txt")).map(({ place }) => place?.name)).toEqual(["Hit", "Sangin"]);
  });

  it("keeps what is told of a province alone", () => {
    const text =
      "March 3, 2017\n\nForces conducted three strikes in Helmand province.\n\nNear Hit, one raid hit a van.";
    expect(strikesOf(ofText(text, {}, "r.txt")).map(({ count }) => count?.min)).toEqual([3, 1]);
  });

  it("covers nothing by what it says of harm that was not done", () => {
    const text = "March 3, 2017\n\nNo civilians were hurt in the airstrike near Hit.";
    expect(problemsOf(() => ofText(text, {}, "r.txt"))[0]).toMatch(/^null: no strikes/u);
  });

  it("that tells of no strikes covers its day, beside others", () => {
    const text =
      "March 3, 2017\n\nNear Hit, one strike hit a van.\n\nMarch 4, 2017\n\nThere were no strikes in Syria or Iraq.";
    const record = ofText(text, {}, "r.txt");
    expect(strikesOf(record)).toHaveLength(1);
    expect(record.releases.map(({ day }) => day)).toEqual(["2017-03-03", "2017-03-04"]);
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

  it("is whose strikes it tells of, not who did anything else or tells of others' strikes", () => {
    const of = (words: string) =>
      ofText(`March 3, 2017\n\n${words}\n\nNear Hit, one strike hit a van.`, {}, "r.txt").party;
    expect(of("The Iraqi army conducted an advance. U.S. Central Command conducted two strikes.")).toBe("centcom");
    expect(of("NATO launched an inquiry into two raids; US Africa Command carried out one more raid.")).toBe("africom");
    expect(of("Reuters conducted two strikes.")).toBeNull();
    expect(of("NATO aircraft continued to target militants.")).toBe("nato");
  });

  it.each([
    ["x.csv", null],
    ["a.csv", null],
    ["airwars-strikes.csv", null],
    ["reuters.csv", null],
    ["us-army.csv", null],
    ["this-is-it.csv", null],
    ["NATO_log.csv", "nato"],
    ["somalia-strikes.csv", null],
    ["logs/russia-mod.csv", null],
    ["nato 2016.csv", "nato"],
    ["centcom-2016.csv", "centcom"],
  ])("a table called %s is declared by %s", (file, party) => {
    expect(ofText("date,place\n2016-03-01,Manbij\n", {}, file).party).toBe(party);
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
      "10: the number says that there were no strikes, the words tell of some; mend the one that is wrong",
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

  it("has ranges of days for strikes, not for releases", () => {
    const rows = [
      "2016-10-17/2016-10-20",
      "17 October 2016 - 20 October 2016",
      "17-20 October 2016",
      '"October 17-20, 2016"',
      "17.10.2016 to 20.10.2016",
      "2016-10-17T06:30Z – 2016-10-20",
    ];
    const csv = (column: string) => `${column},place\n${rows.map((row) => `${row},Hit\n`).join("")}`;
    const windows = strikesOf(ofText(csv("strike date"))).map(({ window }) => window);
    expect(windows).toEqual(rows.map(() => ({ start: "2016-10-17", end: "2016-10-20" })));
    expect(problemsOf(() => ofText(csv("date")))[0]).toBe(
      "2: 2016-10-17 to 2016-10-20 are several days, and a release is of one; if they are those of the strikes, say so: --dates strike, or a column strike_date",
    );
    expect(strikesOf(ofText(csv("date"), { dates: "strike" }))[5]?.window?.end).toBe("2016-10-20");
    expect(problemsOf(() => ofText("strike date,place\n2016-10-20/2016-10-17,Hit\n"))).toEqual([
      "2: “2016-10-20/2016-10-17” ends before it begins",
    ]);
  });

  it.each([
    "2016-10-17 or so",
    "17 October 2016, perhaps",
    "10/17/2016 - 18",
    "2016-10-17/",
  ])("refuses “%s”", (date) => {
    expect(problemsOf(() => ofText(`date,place\n"${date}",Hit\n`))[0]).toMatch(/is no date that is read/u);
  });

  it.each([
    "2016-10-17 00:00:00",
    "10/17/2016 12:00:00 AM",
    "17 October 2016 (Mon)",
    "2016-10-17T09:00+03:00",
  ])("reads “%s”", (date) => {
    expect(strikesOf(ofText(`date,place\n${date},Hit\n`))[0]?.release).toBe("2016-10-17");
  });

  it("refuses years that cannot be, by line", () => {
    const log = (odd: string, column = "date") =>
      `${column},place\n2016-10-16,Hit\n2016-10-17,Hit\n${odd},Hit\n2016-10-19,Hit\n`;
    const way = "write the year that is meant, or declare the two parts of the log as two files";
    expect(problemsOf(() => ofText(log("3016-10-18")))).toEqual([
      `4: 3016-10-18 lies 1000 years from 2016-10-19, the next release of the log: ${way}`,
    ]);
    expect(problemsOf(() => ofText(log("1016-10-18")))).toEqual([
      `4: 1016-10-18 lies 1000 years from 2016-10-16, the next release of the log: ${way}`,
    ]);
    expect(problemsOf(() => ofText(log("2018-10-18")))[0]).toMatch(/^4: 2018-10-18 lies 2 years from/u);
    expect(problemsOf(() => ofText(log("2018-10-18", "strike date")))).toEqual([]);
    expect(problemsOf(() => ofText(log("1016-10-18", "strike date")))[0]).toMatch(/the next strike of the log/u);
    const releases = "March 3, 2014\n\nNear Hit, one raid hit a van.\n\nMarch 3, 2017\n\nNear Hit, one raid hit a van.";
    expect(problemsOf(() => ofText(releases, {}, "r.txt"))[0]).toMatch(/^7: 2017-03-03 lies 3 years from/u);
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
