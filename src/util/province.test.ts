import { describe, expect, it } from "vitest";
import { account, place } from "../../test/support/accounts.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import { provinceOf } from "./province.js";

const entry = (name: string, precision: GazetteerEntry["precision"], within: readonly string[]): GazetteerEntry => ({
  ...{ name, precision, within, aliases: [], population: 0, source: "t", curated: true },
  ...{ lat: 35, lon: 40, radiusKm: 100, country: null },
});
const ENTRIES = [
  entry("Dura", "town", ["Westshire", "Northland"]),
  entry("Mill Quarter", "neighbourhood", ["Dura", "Westshire", "Northland"]),
  entry("Westshire", "province", ["Northland"]),
  entry("Northland", "country", []),
  entry("Long River", "area", []),
];
const gazetteer: Gazetteer = { find: (name) => ENTRIES.filter((one) => one.name === name), own: ENTRIES };
const AT = [35, 40, 2] as const;
const said = (...names: readonly Parameters<typeof place>[]) =>
  provinceOf([account("a", "r1", { places: names.map((one) => place(...one)) })], gazetteer);

describe("the province of an incident", () => {
  it.each([
    ["of a town is the one that holds it", [["Dura", "town", AT]], "Westshire, Northland"],
    ["of a quarter is that of its town", [["Mill Quarter", "neighbourhood", AT]], "Westshire, Northland"],
    ["may be all that is known", [["Westshire", "province", AT]], "Westshire, Northland"],
    ["is the country where no more is known", [["Northland", "country", AT]], "Northland"],
    [
      "is told by another place where a river runs through many",
      [
        ["Long River", "area", AT],
        ["Dura", "town", AT],
      ],
      "Westshire, Northland",
    ],
    ["is not known of a river alone", [["Long River", "area", AT]], null],
    ["nor of a name that was not found", [["Dura", "town"]], null],
    ["nor where nobody names a place", [], null],
  ] as const)("%s", (_, places, expected) => {
    expect(said(...(places as unknown as Parameters<typeof place>[]))).toBe(expected);
  });
});
