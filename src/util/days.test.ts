import { describe, expect, it } from "vitest";
import { dateInWords, dayNumber } from "./days.js";

describe("dates in words", () => {
  it.each([
    ["2015-12-06", "2015-12-06", "day", "6 December 2015"],
    ["2015-12-06", "2015-12-07", "days", "6–7 December 2015"],
    ["2015-11-30", "2015-12-02", "days", "30 November – 2 December 2015"],
    ["2015-12-31", "2016-01-01", "days", "31 December 2015 – 1 January 2016"],
    ["2015-02-01", "2015-02-28", "month", "February 2015"],
    ["2015-02-01", "2015-02-10", "month", "1–10 February 2015"],
    ["2015-01-01", "2015-12-31", "year", "2015"],
  ] as const)("%s to %s, to the %s, is “%s”", (start, end, precision, words) => {
    expect(dateInWords({ start, end, precision })).toBe(words);
  });

  it("are counted in days", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dayNumber("2016-03-01") - dayNumber("2016-02-28")).toBe(2);
  });
});
