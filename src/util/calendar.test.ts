import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  civil,
  daysBetween,
  endOfMonth,
  isoOf,
  lastWeekday,
  parseIso,
  weekdayOf,
} from "./calendar.js";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const platform = (iso: string, days: number) =>
  new Date(Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8) + days));

describe("calendar", () => {
  it("agrees with the platform's calendar on sums and weekdays", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (iso, days) => {
        expect(addDays(iso, days)).toBe(platform(iso, days).toISOString().slice(0, 10));
        expect(weekdayOf(iso)).toBe(platform(iso, 0).getUTCDay());
        expect(daysBetween(iso, addDays(iso, days))).toBe(days);
      }),
    );
  });

  it("finds the last weekday within the seven days up to a day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (iso, weekday) => {
        const found = lastWeekday(iso, weekday);
        expect(weekdayOf(found)).toBe(weekday);
        expect(daysBetween(found, iso)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(found, iso)).toBeLessThan(7);
      }),
    );
  });

  it("clamps months to their last day", () => {
    expect(addMonths("2016-01-31", 1)).toBe("2016-02-29");
    expect(addMonths("2015-03-31", -1)).toBe("2015-02-28");
    expect(addMonths("2016-06-17", -12)).toBe("2015-06-17");
    expect(endOfMonth("2100-02-10")).toBe("2100-02-28");
    expect(isoOf(987, 6, 5)).toBe("0987-06-05");
  });

  it("knows what is no date, and says so", () => {
    expect(parseIso("2015-02-29")).toBeNull();
    expect(parseIso("2015-13-01")).toBeNull();
    expect(parseIso("17.06.2016")).toBeNull();
    expect(() => civil("soon")).toThrow(/not an ISO date: "soon"/u);
  });
});
