import { describe, expect, it } from "vitest";
import { offsetIn } from "./place-offset.js";

describe("offsetIn", () => {
  it.each([
    ["10 km north of Raqqa", "", "10 km north of", "Raqqa"],
    ["10km north-east of Raqqa", "", "10km north-east of", "Raqqa"],
    ["A village 5.5 miles to the south of Mosul", "A village", "5.5 miles to the south of", "Mosul"],
    ["Ayyash (7 km west of Deir ez-Zor)", "Ayyash", "7 km west of", "Deir ez-Zor"],
    ["15 km W of Mosul", "", "15 km west of", "Mosul"],
    ["2km NE of Hit", "", "2km northeast of", "Hit"],
    ["3 km outside Manbij", "", "3 km outside", "Manbij"],
    ["500 m from Hit, Anbar", "", "500 m from", "Hit, Anbar"],
  ])("%s", (text, thing, relation, from) => {
    expect(offsetIn(text)).toEqual({ thing, relation, from });
  });
  it.each([
    "Raqqa",
    "north of Raqqa",
    "Kilo 5 station",
    "10 km",
    "10 km north of",
    "5 men from Raqqa",
    "",
  ])("%s tells no distance from a place", (text) => {
    expect(offsetIn(text)).toBeNull();
  });
});
