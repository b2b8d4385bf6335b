import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTICE_COLUMNS } from "../src/ingest/declared/notices/columns.js";
import { isNotices, readNotices } from "../src/ingest/declared/notices/index.js";
import { DeclarationError, type DeclareOptions } from "../src/ingest/declared/options.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { partiesNamed } from "../src/pipeline.js";

const OPTIONS: DeclareOptions = { gazetteer: loadGazetteer(), partyIds: partiesNamed };
const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/declared/notices/${name}`, import.meta.url)), "utf8");

/** What is wrong with a table, by line. */
function problems(text: string, options: Partial<DeclareOptions> = {}): string[] {
  try {
    readNotices("t.csv", text, { ...OPTIONS, ...options });
  } catch (error) {
    if (error instanceof DeclarationError) return error.problems.map((p) => `${p.line}: ${p.message}`);
    throw error;
  }
  return [];
}

describe("notices from a table", () => {
  const text = fixture("notices.csv");
  const notices = readNotices("notices.csv", text, OPTIONS);

  it("are one for each id, with what became of it at each recipient", () => {
    expect(notices.map((n) => [n.id, n.row, n.to.length])).toEqual([
      ["N-1", 1, 1],
      ["N-2", 2, 2],
      ["N-3", 4, 1],
    ]);
    expect(
      notices[1]?.to.map(({ party, received, acknowledged, objected }) => [party, received, acknowledged, objected]),
    ).toEqual([
      ["coalition", "2017-02-03", null, null],
      ["russian-mod", null, null, "2017-02-07"],
    ]);
  });

  it("have the numbers of their rows, those of empty cells counted", () => {
    const found = readNotices("n.csv", "from,to\nMSF,NATO\n,\n\nMSF,Russia\n", OPTIONS);
    expect(found.map(({ row }) => row)).toEqual([1, 3]);
  });

  it("keep moments as they are written, and days", () => {
    const [first] = notices;
    expect(first).toMatchObject({
      sent: "2016-06-16T05:40Z",
      channel: "air safety hotline",
      source: "ops journal p. 12",
    });
    expect(first?.days).toEqual({ start: "2016-06-16", end: "2016-06-17" });
    expect(notices[1]?.days).toBeNull();
  });

  it("are sent by parties and by others, who are kept by name", () => {
    expect(notices.map((n) => [n.from.name, n.from.party])).toEqual([
      ["United States", "us"],
      ["Al Amal Hospital", null],
      ["OCHA", "ocha"],
    ]);
  });

  it("lie where their name or their coordinates say", () => {
    expect(notices[0]?.place?.at?.lat).toBeCloseTo(33.5, 0);
    expect(notices[1]?.place).toMatchObject({ at: { lat: 35.9501, lon: 39.0102, radiusKm: 0.3 } });
    expect(notices[2]?.place).toMatchObject({ name: "Hodeidah" });
  });

  it("quote their rows", () => {
    for (const { quote } of notices) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(notices[1]?.quote.exact.split("\n")).toHaveLength(2);
    expect(notices[1]?.quote.exact).toMatch(/^N-2.*aid cell$/su);
  });

  it("may have other columns, separators and one sender for all", () => {
    const [notice] = readNotices("n.csv", "Ref;Told;When\nA;NATO;2015-10-01\n", {
      ...OPTIONS,
      party: "MSF",
      columns: new Map([
        ["to", "Told"],
        ["sent", "when"],
      ]),
    });
    expect(notice).toMatchObject({ id: "A", from: { party: "msf" }, to: [{ party: "nato" }], sent: "2015-10-01" });
  });

  it("take coordinates without a radius to be as good as their decimals", () => {
    const [coarse, fine] = readNotices(
      "n.csv",
      "from,to,lat,lon\nMSF,NATO,33.5,38.6\nMSF,NATO,33.50012,38.60123\n",
      OPTIONS,
    );
    expect(coarse?.place?.at?.radiusKm).toBeCloseTo(7.9, 1);
    expect(fine?.place?.at?.radiusKm).toBe(0.1);
  });
});

describe("a table of notices with faults", () => {
  it("is refused with every fault, by line and with the way out", () => {
    const found = problems(fixture("broken.csv"));
    const expected: readonly (readonly [number, RegExp])[] = [
      [2, /who sent it/u],
      [3, /who was told/u],
      [4, /Minixtry.*write russian-mod/u],
      [5, /zone.*2016-06-16T14:30/u],
      [6, /acknowledged .*02:00Z is before sent .*02:10Z/u],
      [7, /“03\/10\/2015” is no day/u],
      [7, /“03\/10\/2015” is no day/u],
      [8, /valid_from and valid_to stand together/u],
      [9, /nowhere on earth/u],
      [10, /lat and lon stand together/u],
      [12, /“another clinic” here and “the clinic” in line 11/u],
      [13, /quotation marks/u],
      [14, /4 cells where the header has 11/u],
      [15, /before valid_from/u],
      [17, /line 16 already/u],
    ];
    expect(found.map((f) => Number.parseInt(f, 10))).toEqual(expected.map(([line]) => line));
    for (const [i, [, words]] of expected.entries()) expect(found[i]).toMatch(words);
  });

  it.each([
    ["", /empty file/u],
    ["from,to\n", /no notices/u],
    ["sender,sent\nMSF,2015-10-01\n", /no column for to; there are sender, sent\. .*--columns to=NAME/u],
    ["from,to,acknowledgd\nMSF,NATO,2015-10-01\n", /“acknowledgd” is not known: write acknowledged/u],
    ["from,to\nMSF,Allied Command of Everything\n", null],
    ["from,to,note\nMSF,NATO,none\n", null],
    ["from,to,lat,lon\nMSF,NATO,north,1\n", /“north” is no number/u],
    ["from,to,lat,lon,radius_km\nMSF,NATO,33.5,38.6,0\n", /is no radius/u],
  ])("%j", (text, words) => {
    if (words === null) expect(problems(text)).toEqual([]);
    else expect(problems(text).join("\n")).toMatch(words);
  });

  it("names columns that were mapped and are not there", () => {
    const columns = new Map([
      ["to", "Addressed"],
      ["colour", "to"],
      ["constructor", "to"],
    ]);
    const found = problems("from,to\nMSF,NATO\n", { columns }).join("\n");
    expect(found).toMatch(/no column “Addressed”/u);
    expect(found).toMatch(/a notice has no “colour”/u);
    expect(found).toMatch(/a notice has no “constructor”/u);
  });
});

describe("any table", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "MSF",
      "NATO",
      "2016-06-16",
      "2016-06-16T14:30Z",
      "33.5",
      "Kunduz",
      '"',
      '""',
      "a,b",
      "\n",
      "\r\n",
      "\uFEFF",
    ),
    fc.string({ maxLength: 8 }),
  );
  const header = fc.shuffledSubarray([...NOTICE_COLUMNS], { minLength: 1 });

  it("is read with words that stand in it, or refused with lines that it has", () => {
    fc.assert(
      fc.property(header, fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 6 }), (columns, rows) => {
        const table = [columns, ...rows].map((cells) => cells.join(",")).join("\n");
        try {
          for (const { quote, to } of readNotices("any.csv", table, OPTIONS)) {
            expect(table.slice(quote.start, quote.end)).toBe(quote.exact);
            expect(to.length).toBeGreaterThan(0);
          }
        } catch (error) {
          if (!(error instanceof DeclarationError)) throw error;
          const lines = table.split(/\r\n|\n|\r/u).length;
          for (const { line } of error.problems) expect(line ?? 1).toBeLessThanOrEqual(lines);
          expect(error.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("the document on notices", () => {
  const page = readFileSync(fileURLToPath(new URL("../docs/notices.md", import.meta.url)), "utf8");

  it("tells of each column", () => {
    const table = page
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .join("\n");
    expect(NOTICE_COLUMNS.filter((column) => !table.includes(`\`${column}\``))).toEqual([]);
  });

  it("shows a table that can be read", () => {
    const table = /```csv\n(?<table>.*?)```/su.exec(page)?.groups?.["table"] ?? "";
    expect(readNotices("docs", table, OPTIONS).map(({ id, to }) => [id, to.length])).toEqual([
      ["A-17", 2],
      ["A-18", 1],
    ]);
  });
});

describe("a table of strikes", () => {
  it("is none of notices", () => {
    expect(isNotices("date,country,location,number,description,line\n", {})).toBe(false);
    expect(isNotices(fixture("notices.csv"), {})).toBe(true);
    expect(
      isNotices("when,told\n", {
        columns: new Map([
          ["to", "told"],
          ["sent", "when"],
        ]),
      }),
    ).toBe(true);
  });
});
