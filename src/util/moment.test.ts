import { describe, expect, it } from "vitest";
import { isBefore, isMoment, spanOfMoment } from "./moment.js";

describe("moments", () => {
  it.each(["2016-06-16", "2016-06-16T14:30Z", "2016-06-16 14:30:05+03:00", "2016-06-16T14:30-0430"])("%s", (value) => {
    expect(isMoment(value)).toBe(true);
  });

  it.each([
    "",
    "16/06/2016",
    "2016-06-31",
    "2016-06-16T14:30",
    "2016-06-16T25:00Z",
    "2016-06-16T14:30+15:00",
    "soon",
  ])("is none: %s", (value) => {
    expect(isMoment(value)).toBe(false);
  });

  it("takes the zone into account", () => {
    expect(spanOfMoment("1970-01-01T03:10+03:00")).toEqual({ from: 10, to: 11 });
    expect(isBefore("2016-06-16T11:00+03:00", "2016-06-16T09:00Z")).toBe(true);
    expect(isBefore("2016-06-16T11:00+01:00", "2016-06-16T09:00Z")).toBe(false);
  });

  it("knows a date alone to the day, and in no zone", () => {
    expect(isBefore("2016-06-15", "2016-06-16")).toBe(true);
    expect(isBefore("2016-06-17", "2016-06-16")).toBe(false);
    expect(isBefore("2016-06-16", "2016-06-16")).toBeNull();
    expect(isBefore("2016-06-16", "2016-06-16T23:00Z")).toBeNull();
    expect(isBefore("2016-06-14", "2016-06-16T12:00Z")).toBe(true);
    expect(isBefore("2016-06-18", "2016-06-16T23:00Z")).toBe(false);
  });
});
