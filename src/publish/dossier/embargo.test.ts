import { describe, expect, it } from "vitest";
import type { Check } from "../../model/check.js";
import type { Agreement, Notice } from "../../model/declaration.js";
import { mayGoOut, withoutEmbargoed } from "./embargo.js";

const TODAY = "2026-11-20";
const OVER = { start: "2026-11-18", end: "2026-11-18" };

const notice = (days: Notice["days"], more: Partial<Notice> = {}): Notice => ({
  ...{
    kind: "notice",
    id: "n1",
    row: 1,
    from: { name: "Hill Relief", party: null },
    to: [],
    channel: null,
    sent: null,
  },
  ...{ about: "three lorries", place: null, days, source: null, quote: { exact: "x", start: 0, end: 1 } },
  ...more,
});
const placed = (name: string): Notice["place"] => ({ name, region: null, relation: null, at: null, note: null });
const site = (type: Agreement["type"]) => ({ agreement: { id: "g1", type } as Agreement });

const left = (...notices: readonly Notice[]) =>
  withoutEmbargoed({ notices: notices.map((one) => ({ notice: one })), agreements: [] }, TODAY).notices.map(
    (one) => one.notice.id,
  );

describe("withoutEmbargoed", () => {
  it("leaves out a notice that ends today or later, or gives no end, and none that is over", () => {
    expect(left(notice(null))).toEqual([]);
    expect(left(notice({ start: "2026-01-01", end: "2027-01-01" }))).toEqual([]);
    expect(left(notice({ start: TODAY, end: TODAY }))).toEqual([]);
    expect(left(notice(OVER))).toEqual(["n1"]);
  });

  it("leaves out one that ended yesterday: somewhere it still is yesterday", () => {
    expect(left(notice({ start: "2026-11-19", end: "2026-11-19" }))).toEqual([]);
  });

  it.each<[string, Partial<Notice>]>([
    ["by its sender", { from: { name: "Harbour Clinic", party: null } }],
    ["by what it is about", { about: "the generator of two field HOSPITALS" }],
    ["by its place", { place: placed("al-Noor School") }],
    ["by words of its row", { quote: { exact: "N-1,Hill Relief,churches of the old town", start: 0, end: 40 } }],
  ])("leaves out one of a protected site, over or not: told %s", (_, more) => {
    expect(left(notice(OVER, more))).toEqual([]);
  });

  it("leaves out one that is over, if its sender has one in force of the same place", () => {
    const [over, other] = [
      notice(OVER, { place: placed("Hodeidah") }),
      notice(OVER, { id: "n3", place: placed("Taiz") }),
    ];
    expect(left(over, notice(null, { id: "n2", place: placed("HODEIDAH") }), other)).toEqual(["n3"]);
  });

  it("leaves out sites that were to be spared, whenever", () => {
    const all = { notices: [], agreements: [site("no-strike-site"), site("deconfliction-zone")] };
    expect(withoutEmbargoed(all, TODAY).agreements).toEqual([all.agreements[1]]);
  });

  it("is the same record where there is nothing to leave out", () => {
    const all = { notices: [{ notice: notice(OVER) }], agreements: [site("truce")] };
    expect(withoutEmbargoed(all, TODAY)).toBe(all);
  });
});

describe("mayGoOut", () => {
  const check = (more: Partial<Check>): Check => ({
    ...{ question: "notice", asked: "Was a notice sent?", answer: "undetermined", why: "None is known." },
    ...{ working: [], quotes: [], declarations: [], search: null },
    ...more,
  });

  it("lets everything out where nothing is embargoed", () => {
    expect(mayGoOut([check({})], [check({})])).toEqual({ checks: [check({})], withheld: 0 });
  });

  it("takes figures from the checks without what is embargoed, and counts them", () => {
    const [all, without] = [
      check({ working: ["Notices on record: 3."] }),
      check({ working: ["Notices on record: 1."] }),
    ];
    expect(mayGoOut([all], [without])).toEqual({ checks: [without], withheld: 1 });
  });

  it.each<[string, Partial<Check>]>([
    ["another answer", { answer: "yes" }],
    ["the same answer for another reason", { why: "One of the 2 may be of it." }],
  ])("lets no check out that has %s with what is embargoed", (_, more) => {
    expect(mayGoOut([check(more)], [check({})])).toEqual({ checks: [], withheld: 1 });
  });

  it("lets no question out that is asked of something embargoed alone, and none that is asked without it alone", () => {
    expect(mayGoOut([check({})], [])).toEqual({ checks: [], withheld: 1 });
    expect(mayGoOut([], [check({})])).toEqual({ checks: [], withheld: 0 });
  });
});
