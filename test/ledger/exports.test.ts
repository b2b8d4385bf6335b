import { check } from "@placemarkio/check-geojson";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { type CellObject, read, SSF, utils } from "xlsx";
import type { IncidentRecord } from "../../src/model/publication.js";
import { ACLED_COLUMNS } from "../../src/publish/acled/columns.js";
import { acledCsv } from "../../src/publish/acled/index.js";
import { AIRWARS_COLUMNS } from "../../src/publish/airwars/columns.js";
import { airwarsCsv } from "../../src/publish/airwars/index.js";
import { annotations } from "../../src/publish/annotations/index.js";
import { type Cell, textOfCell } from "../../src/publish/csv.js";
import { geoJson } from "../../src/publish/geojson/index.js";
import { UCDP_COLUMNS } from "../../src/publish/ucdp/columns.js";
import { ucdpCsv } from "../../src/publish/ucdp/index.js";
import { claimsOf } from "../../src/util/claims-of.js";
import { ENGINES } from "../support/engines.js";
import { joined } from "../support/exports.js";
import { add, all, openTestLedger, strike } from "../support/ledger.js";

// A small ledger of invented strikes, with all that a spreadsheet could take wrong: a publisher that reads as a formula,
// letters of other alphabets, characters of two code units, line breaks, a negative longitude, incidents without a place.

const REPORTS = [
  strike("formula.txt", { publisher: '=HYPERLINK("http://evil.example","news")', killed: 31, day: "2016-06-16" }),
  strike("arabic.txt", {
    publisher: "شبكة الأخبار, “Nova”; Žižek & Söhne",
    day: "2016-05-02",
    killed: 4,
    place: "Raqqa",
  }),
  strike("candle.txt", {
    publisher: "@post",
    day: "2015-01-07",
    more: "🕯️🕯️ A nurse said that two children had been wounded in Maskana on 7 January 2015.",
  }),
  {
    file: "mali.txt",
    publisher: "- Agence -",
    published: "2022-03-28",
    url: "https://agence.example/moura",
    text: "Airstrikes hit the town of Ansongo in Mali on Sunday, 27 March 2022, killing between 8 and 11 people, residents said. The army denied that it had carried out the strikes.",
  },
  {
    file: "nowhere.txt",
    publisher: "Hill\nPost",
    published: "2014-09-12",
    text: "An air strike killed six fighters on Thursday, 11 September 2014, a militant representative said.",
  },
];

const TABLES = [
  { name: "UCDP", write: ucdpCsv, columns: UCDP_COLUMNS },
  { name: "ACLED", write: acledCsv, columns: ACLED_COLUMNS },
  { name: "Airwars", write: airwarsCsv, columns: AIRWARS_COLUMNS },
] as const;

/** How the spreadsheet shows what it takes for a day. */
const DAY = "yyyy-mm-dd";

/** What a person sees in a spreadsheet: a number, the day of a date, a text; nothing for an empty cell. */
function seen(cell: CellObject | undefined): Cell {
  if (cell?.v === undefined || cell.v === "") return null;
  if (cell.z === DAY) return SSF.format(DAY, cell.v);
  return typeof cell.v === "number" ? cell.v : textOfCell(String(cell.v));
}

function sheetRows(bytes: Uint8Array, width: number): Cell[][] {
  const book = read(bytes, { type: "array", cellNF: true, dateNF: DAY });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const { e: end } = utils.decode_range(sheet["!ref"] ?? "A1");
  const cell = (r: number, c: number) => sheet[utils.encode_cell({ r, c })] as CellObject | undefined;
  return Array.from({ length: end.r + 1 }, (_, r) => Array.from({ length: width }, (_unused, c) => seen(cell(r, c))));
}

describe.each(ENGINES)("what goes out of a ledger, $name", ({ fresh }) => {
  let records: readonly IncidentRecord[] = [];

  beforeAll(async () => {
    const ledger = await openTestLedger(await fresh());
    await add(ledger, ...REPORTS);
    records = await all(ledger.records({}));
    await ledger.close();
  });

  it("is of every incident, some of them on no map", () => {
    expect(records.length).toBeGreaterThanOrEqual(5);
    expect(records.some(({ place }) => place === null)).toBe(true);
    expect(records.flatMap(({ reports }) => reports.map(({ publisher }) => publisher))).toEqual(
      expect.arrayContaining(['=HYPERLINK("http://evil.example","news")', "@post"]),
    );
  });

  it.each(TABLES)("reads back to the same values from the table of $name, in a reader of CSV", async ({
    write,
    columns,
  }) => {
    const [header, ...rows] = parse(await joined(write, records), { bom: true }) as string[][];
    expect(header).toEqual(columns.map(([name]) => name));
    const told = rows.map((row) => row.map(textOfCell));
    expect(told).toEqual(records.map((one) => columns.map(([, cell]) => String(cell(one) ?? ""))));
  });

  it.each(TABLES)("reads back to the same values from the table of $name, in a spreadsheet", async ({
    write,
    columns,
  }) => {
    const [header, ...rows] = sheetRows(new TextEncoder().encode(await joined(write, records)), columns.length);
    expect(header).toEqual(columns.map(([name]) => name));
    expect(rows).toEqual(records.map((one) => columns.map(([, cell]) => cell(one))));
  });

  it.each(TABLES)("holds no formula in the table of $name", async ({ write }) => {
    const { Sheets } = read(new TextEncoder().encode(await joined(write, records)), { type: "array" });
    const cells = Object.values(Sheets).flatMap((sheet) => Object.values(sheet) as CellObject[]);
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  });

  it("has a map that is GeoJSON, with each point in its circle", async () => {
    const { features } = check(await joined(geoJson, records)) as { features: { geometry: unknown }[] };
    expect(features.map(({ geometry }) => geometry)).toEqual(
      records.map(({ place }) => (place?.lat == null ? null : { type: "Point", coordinates: [place.lon, place.lat] })),
    );
  });

  it("finds the words of every quote by its quote alone and by its position alone", async () => {
    const { first } = JSON.parse(await joined(annotations, records));
    const texts = new Map(
      records.flatMap(({ reports }) => reports.map((one) => [`urn:sha256:${one.textSha256}`, one.text])),
    );
    const said = records.flatMap(({ accounts }) => accounts.flatMap((one) => [one, ...claimsOf(one)]));
    const quotes = said
      .filter((one) => !("attribute" in one) || one.attribute !== "victim")
      .map(({ quote }) => quote.exact);
    expect(first.items.map(({ target }: Annotated) => target.selector[0].exact)).toEqual(quotes);
    for (const { target } of first.items as Annotated[]) {
      const text = texts.get(target.state.cached) ?? "";
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      expect(text.split(prefix + exact + suffix)).toHaveLength(2);
      expect([...text].slice(start, end).join("")).toBe(exact);
    }
  });
});

interface Annotated {
  readonly target: {
    readonly state: { readonly cached: string };
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}
