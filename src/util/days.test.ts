import { describe, expect, it } from "vitest";
import { dayNumber, intervalName } from "./days.js";

describe("dates", () => {
  it.each([
    ["2015-12-06", "2015-12-06", "day", "6 December 2015"],
    ["2015-12-06", "2015-12-07", "days", "6–7 December 2015"],
    ["2016-06-30", "2016-07-02", "days", "30 June – 2 July 2016"],
    ["2015-12-31", "2016-01-01", "days", "31 December 2015 – 1 January 2016"],
    ["2015-12-01", "2015-12-31", "month", "December 2015"],
    ["2015-01-01", "2015-12-31", "year", "2015"],
  ])("%s to %s, known to the %s: %s", (start, end, precision, name) => {
    expect(intervalName({ start, end, precision })).toBe(name);
  });

  it("are counted in days", () => {
    expect(dayNumber("1970-01-02")).toBe(1);
    expect(dayNumber("2016-03-01") - dayNumber("2016-02-28")).toBe(2);
  });
});
