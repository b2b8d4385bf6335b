import { describe, expect, it } from "vitest";
import type { GazetteerEntry } from "../model/gazetteer.js";
import { misspelled } from "./misspelled.js";

const place = (name: string, lat: number, lon: number, aliases: readonly string[] = []): GazetteerEntry => ({
  ...{ name, aliases, lat, lon, precision: "town", radiusKm: 3, within: [], country: "IQ" },
  ...{ population: 0, source: "test", curated: true },
});
const PLACES = [
  place("Deir ez-Zor", 35.336, 40.141, ["Dayr az-Zawr"]),
  place("Makhmur", 35.773, 43.583),
  place("al-Walid", 33.43, 38.94, ["al-Waleed"]),
  place("Rutbah", 33.04, 40.285, ["ar-Rutba"]),
  place("Tell Abyad", 36.698, 38.957, ["Tal Abyad"]),
  place("Tal Afar", 36.375, 42.449),
  place("Tikrit", 34.608, 43.68),
  place("Hit", 33.643, 42.827),
  place("Haditha", 34.135, 42.377),
  place("Hatla", 35.34, 40.19),
  place("Hatra", 35.574, 42.727),
];

describe("misspelled", () => {
  it.each([
    ["Dyar az-Zawr", "Deir ez-Zor"],
    ["Dayr az Zwarr", "Deir ez-Zor"],
    ["Dayr az Zaw", "Deir ez-Zor"],
    ["Dayt az Zawr", "Deir ez-Zor"],
    ["Makmhur", "Makhmur"],
    ["al-Wlaeed", "al-Walid"],
    ["Ar Rubtah", "Rutbah"],
    ["Tal Abayd", "Tell Abyad"],
    ["Tikirt", "Tikrit"],
    ["Hadihta", "Haditha"],
  ])("%s is %s", (name, known) => {
    expect(misspelled(name, PLACES)?.name).toBe(known);
  });
  it.each([
    ["Tilkram", "is no Tikrit"],
    ["Hat", "is too short: one slip makes Hit"],
    ["Hitt", "is too short as well"],
    ["Tal Alaf", "is neither Tal Abyad nor Tal Afar"],
    ["Hatha", "is as near to Hatla as to Hatra"],
    ["Balid", "has another first letter"],
    ["", "has no letters"],
  ])("%s %s", (name) => {
    expect(misspelled(name, PLACES)).toBeNull();
  });
});
