import { describe, expect, it } from "vitest";
import { COLUMNS } from "./columns.js";

describe("--columns", () => {
  it.each([
    ["place=Location", { place: "Location" }],
    ["place=Location,date=Day of strike", { place: "Location", date: "Day of strike" }],
    ["place = Location , date=a=b", { place: "Location", date: "a=b" }],
  ])("%s", (text, columns) => {
    expect(COLUMNS.parse(text)).toEqual(columns);
  });

  it.each(["place", "place=", "=Location", "place=A,", "place=A,place=B", " =A"])("not %j", (text) => {
    expect(COLUMNS.parse(text)).toBeUndefined();
  });
});
