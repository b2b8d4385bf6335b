import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };
import { COUNTRIES } from "../../../data/world/countries.js";
import { COUNTRY_CODES } from "../../../data/world/country-codes.js";
import type { PlacePrecision } from "../../model/account.js";
import { datePrecision, dayFor, timePrecision, yearOf } from "./date-codes.js";
import { geoPrecision, prioGridCell, wherePrecision } from "./place-codes.js";

describe("codes of places", () => {
  it.each([
    // UCDP GED codebook: 1 the exact location, 2 within 25 km of a known point, 3 and 4 divisions, 5 fuzzy, 6 country.
    ["exact", 1, 1, 1],
    ["street", null, 1, 1],
    ["village", 5, 1, 1],
    ["village", 20, 2, 2],
    ["exact", 24, 2, 2],
    ["village", 26, 5, 3],
    ["town", 17, 1, 1],
    ["area", 12, 2, 2],
    ["area", 450, 5, 3],
    ["area", null, 5, 3],
    ["district", 20, 3, 2],
    ["province", 90, 4, 3],
    ["country", 380, 6, 3],
  ] as const satisfies readonly (readonly [
    PlacePrecision,
    number | null,
    number,
    number,
  ])[])("say of a place of precision %s, known to within %s km: UCDP %d, ACLED %d", (precision, radiusKm, ucdp, acled) => {
    expect([wherePrecision({ precision, radiusKm }), geoPrecision({ precision, radiusKm })]).toEqual([ucdp, acled]);
  });

  it.each([
    ["the first cell", -90, -180, 1],
    ["the last cell", 90, 180, 259_200],
    // The southernmost cell with land beyond Antarctica: row 69, column 222 (PRIO-GRID).
    ["a cell of Tierra del Fuego", -55.75, -69.25, 49_182],
    // As UCDP GED has it of events in Kabul.
    ["Kabul", 34.531, 69.163, 179_779],
  ] as const)("number %s", (_, lat, lon, cell) => {
    expect(prioGridCell(lat, lon)).toBe(cell);
  });
});

describe("codes of days", () => {
  it.each([
    ["2016-06-16", "2016-06-16", 1, 1, "2016-06-16"],
    ["2016-06-16", "2016-06-17", 2, 2, "2016-06-16"],
    ["2016-06-10", "2016-06-15", 2, 2, "2016-06-10"],
    ["2016-06-10", "2016-06-16", 3, 2, "2016-06-10"],
    ["2016-06-10", "2016-06-17", 4, 3, "2016-06-13"],
    ["2016-06-01", "2016-06-30", 4, 3, "2016-06-15"],
    ["2016-05-01", "2016-05-31", 4, 3, "2016-05-16"],
    ["2016-05-01", "2016-06-30", 5, null, null],
    ["2016-01-01", "2016-12-31", 5, null, null],
  ] as const)("say of %s to %s: UCDP %d, ACLED %s, on %s", (start, end, ucdp, acled, day) => {
    expect([datePrecision({ start, end }), timePrecision({ start, end }), dayFor({ start, end })]).toEqual([
      ucdp,
      acled,
      day,
    ]);
  });

  it("give a year only where all days lie in it", () => {
    expect(yearOf({ start: "2015-12-31", end: "2015-12-31" })).toBe(2015);
    expect(yearOf({ start: "2015-12-31", end: "2016-01-01" })).toBeNull();
  });
});

describe("codes of countries", () => {
  const names = new Map(COUNTRIES.map(([iso, name]) => [iso, name]));
  const borders = feature(atlas as never, (atlas as { objects: { countries: unknown } }).objects.countries as never);
  const numbered = new Map(
    (borders as unknown as { features: { id?: string; properties: { name: string } }[] }).features.map((one) => [
      one.properties.name,
      Number(one.id),
    ]),
  );

  it("are there for every country, once", () => {
    expect(COUNTRY_CODES.map(([iso]) => iso)).toEqual(COUNTRIES.map(([iso]) => iso));
    for (const column of [1, 2] as const) {
      const given = COUNTRY_CODES.flatMap((row) => row[column] ?? []);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  it("have the ISO numbers that an atlas has for the same names", () => {
    const both = COUNTRY_CODES.filter(([iso, numeric]) => numeric !== null && numbered.has(names.get(iso) ?? ""));
    expect(both.length).toBeGreaterThan(160);
    expect(both.map(([iso, numeric]) => [iso, numeric])).toEqual(
      both.map(([iso]) => [iso, numbered.get(names.get(iso) ?? "")]),
    );
  });
});
