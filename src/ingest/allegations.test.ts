import { describe, expect, it } from "vitest";
import { readAllegations } from "./allegations.js";

const read = (...lines: string[]) => readAllegations("a.csv", lines.join("\n"));

describe("a list of allegations", () => {
  it("takes its columns in any order, and leaves what is empty unknown", () => {
    const { allegations, problems } = read(
      "lon,LAT,place,date,Code,region",
      ",,Al Safra,2019-03-02,A1,",
      "44.2,15.3,X,2019-03,A2,Sanaa",
    );
    expect(problems).toEqual([]);
    expect(allegations.map(({ code, line }) => [code, line])).toEqual([
      ["A1", 2],
      ["A2", 3],
    ]);
    expect(allegations[0]?.allegation).toMatchObject({ place: "Al Safra", region: null, lat: null, lon: null });
    expect(allegations[1]?.allegation).toMatchObject({
      ...{ region: "Sanaa", lat: 15.3, lon: 44.2, datePrecision: "month" },
      days: { start: "2019-03-01", end: "2019-03-31" },
    });
  });

  it("passes over rows of empty cells", () => {
    const { allegations, problems } = read("code,date,place", "A,2019-03-02,X", ",,", "B,2019-03-02,X");
    expect(problems).toEqual([]);
    expect(allegations.map(({ code, line }) => [code, line])).toEqual([
      ["A", 2],
      ["B", 4],
    ]);
  });

  it("takes several days, and dates in words", () => {
    const { allegations } = read("code,date,date_end,place", "A,2019-03-02,2019-03-04,X", "B,2 March 2019,,X", "C,,,X");
    expect(allegations.map(({ allegation }) => allegation.days)).toEqual([
      { start: "2019-03-02", end: "2019-03-04" },
      { start: "2019-03-02", end: "2019-03-02" },
      null,
    ]);
  });

  it.each([
    ["A,2019-02-30,X,,,", /“2019-02-30” is no date/],
    ["A,03/04/2019,X,,,", /“03\/04\/2019” is no date/],
    [",2019-03-02,X,,,", /no code/],
    ['A,2019-03-02,"X,,,', /quotation mark/],
  ])("says what is wrong with %s and uses the other lines", (line, message) => {
    const { allegations, problems } = read("code,date,place,region,lat,lon", line, "B,2019-03-02,X,,,");
    expect(problems).toEqual([{ file: "a.csv", line: 2, message: expect.stringMatching(message), fatal: true }]);
    expect(allegations.map(({ code }) => code)).toEqual(["B"]);
  });

  it.each([
    ["95,44", /“95” is no latitude, .*; its name is used alone/],
    ["15,200", /“200” is no longitude/],
    ["15,", /one of lat and lon is missing/],
  ])("warns of the coordinates %s, and looks for the name", (point, message) => {
    const { allegations, problems } = read("code,date,place,region,lat,lon", `A,2019-03-02,X,Sanaa,${point}`);
    expect(problems).toEqual([{ file: "a.csv", line: 2, message: expect.stringMatching(message), fatal: false }]);
    expect(allegations[0]?.allegation).toMatchObject({ place: "X", region: "Sanaa", lat: null, lon: null });
  });

  it("names the columns that it needs", () => {
    expect(read("number,day", "1,2").problems[0]?.message).toMatch(/no column code, date, place/);
  });
});
