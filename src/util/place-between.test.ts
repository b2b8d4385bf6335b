import { describe, expect, it } from "vitest";
import { endsOf } from "./place-between.js";

describe("endsOf", () => {
  it.each([
    ["between Hit and Rawa", "Hit", "Rawa"],
    ["Between Hit and Rawa, Anbar", "Hit", "Rawa"],
    ["the road between Hit and Rawa", "Hit", "Rawa"],
    ["road from Hit to Rawa", "Hit", "Rawa"],
    ["Hit to Rawa road", "Hit", "Rawa"],
    ["the Hit–Rawa highway", "Hit", "Rawa"],
    ["Hit / Rawa road", "Hit", "Rawa"],
  ])("%s", (text, one, other) => {
    expect(endsOf(text)).toContainEqual([one, other]);
  });
  it("cuts at every hyphen, since names have them", () => {
    expect(endsOf("Deir ez-Zor-Raqqa road")).toEqual([
      ["Deir ez", "Zor-Raqqa"],
      ["Deir ez-Zor", "Raqqa"],
    ]);
  });
  it.each([
    "Hit",
    "Hit and Rawa",
    "Hit road",
    "Tal Afar, Mosul",
    "Deir ez-Zor",
    "between Hit",
    "",
  ])("%s has no two ends", (text) => {
    expect(endsOf(text)).toEqual([]);
  });
});
