import { describe, expect, it } from "vitest";
import { samePlace } from "./places.js";

describe("samePlace", () => {
  it.each([
    [["Al Karim"], ["al-Karim"]],
    [["Deir Samra"], ["deir-samrah", "Deirsamra"]],
    [["Zalouq"], ["Saluk"]],
    [["Oren bridge", "the north"], ["Oren"]],
    [[], ["anywhere"]],
    [["eastern province"], ["Oren"]],
  ])("%j is met by %j", (annotated, found) => expect(samePlace(annotated, found)).toBe(true));

  it.each([
    [["Oren"], ["Selma"]],
    [["Oren"], []],
    [["eastern Oren"], ["eastern Selma"]],
  ])("%j is not met by %j", (annotated, found) => expect(samePlace(annotated, found)).toBe(false));
});
