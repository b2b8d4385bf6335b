import { describe, expect, it } from "vitest";
import { DATE, JSON_VALUE, RANGE, SHA256, whole } from "./values.js";

describe("a value of an option", () => {
  it.each([
    ["3", { min: 3, max: 3 }],
    ["0", { min: 0, max: 0 }],
    ["10..50", { min: 10, max: 50 }],
    ["10..10", { min: 10, max: 10 }],
    ["10..", { min: 10, max: null }],
    ["50..10", undefined],
    ["..50", undefined],
    ["10-50", undefined],
    ["-3", undefined],
    ["3.5", undefined],
    ["1e3", undefined],
    ["10000000000", undefined],
    ["", undefined],
  ])("%s as a range", (text, range) => {
    expect(RANGE.parse(text)).toEqual(range);
  });

  it.each([
    ["1", 1],
    ["1000", 1000],
    ["0", undefined],
    ["1001", undefined],
    ["-1", undefined],
    ["5x", undefined],
  ])("%s as a number from 1 to 1000", (text, number) => {
    expect(whole(1, 1000).parse(text)).toBe(number);
  });

  it.each(["2015-12-08", "2016-02-29"])("%s is a date", (text) => expect(DATE.parse(text)).toBe(text));
  it.each(["2015-2-8", "2015-02-29", "8 December 2015", "2015-12"])("%s is none", (text) =>
    expect(DATE.parse(text)).toBeUndefined());

  it("may be a hash, in either case", () => {
    expect(SHA256.parse("AB".repeat(32))).toBe("ab".repeat(32));
    for (const wrong of ["ab".repeat(31), `${"ab".repeat(32)}0`, "xy".repeat(32)])
      expect(SHA256.parse(wrong)).toBeUndefined();
  });

  it("may be JSON, even null", () => {
    expect(JSON_VALUE.parse('{"min": 1}')).toEqual({ value: { min: 1 } });
    expect(JSON_VALUE.parse("null")).toEqual({ value: null });
    expect(JSON_VALUE.parse("{min: 1}")).toBeUndefined();
  });
});
