import { describe, expect, it } from "vitest";
import type { Check } from "../../model/check.js";
import type { Agreement, Notice } from "../../model/declaration.js";
import { embargoed, mayGoOut } from "./embargo.js";

const TODAY = "2026-11-20";

const notice = (days: Notice["days"], id = "n1", start = 0) => ({
  file: { id: "f1" },
  notice: { id, days, quote: { exact: "x", start, end: start + 1 } } as Notice,
});

const site = (type: Agreement["type"]) => ({
  file: { id: "f2" },
  agreement: { id: "g1", type, quote: { exact: "x", start: 0, end: 1 } } as Agreement,
});

const check = (more: Partial<Check>): Check => ({
  ...{ question: "notice", asked: "", answer: "yes", why: "", working: [], quotes: [], declarations: [] },
  search: null,
  ...more,
});

const goesOut = (own: ReturnType<typeof notice>, of: Partial<Check> = { declarations: ["n1"] }) =>
  mayGoOut(check(of), embargoed([own], [], TODAY));

describe("what is embargoed", () => {
  it("is a notice that ends today or later, or gives no end, and none that is over", () => {
    expect(goesOut(notice(null))).toBe(false);
    expect(goesOut(notice({ start: "2026-01-01", end: "2027-01-01" }))).toBe(false);
    expect(goesOut(notice({ start: TODAY, end: TODAY }))).toBe(false);
    expect(goesOut(notice({ start: "2026-11-18", end: "2026-11-18" }))).toBe(true);
  });

  it("is one that ended yesterday: somewhere it still is yesterday", () => {
    expect(goesOut(notice({ start: "2026-11-19", end: "2026-11-19" }))).toBe(false);
  });

  it("is its words too, in whatever check they are quoted", () => {
    const quotes = [{ source: "", text: "f1", account: null, quote: { exact: "x", start: 7, end: 8 } }];
    expect(goesOut(notice(null, "n1", 7), { question: "warning", quotes })).toBe(false);
    expect(goesOut(notice(null, "n1", 9), { question: "warning", quotes })).toBe(true);
  });

  it("is a site that was to be spared, whenever", () => {
    const kept = (type: Agreement["type"]) =>
      mayGoOut(check({ declarations: ["g1"] }), embargoed([], [site(type)], TODAY));
    expect(kept("no-strike-site")).toBe(false);
    expect(kept("deconfliction-zone")).toBe(true);
  });
});
