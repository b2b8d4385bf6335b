import { describe, expect, it } from "vitest";
import { account, actor, claim, date, place } from "../../test/support/accounts.js";
import { declaredOf, factsOf, TOOLS } from "../../test/support/check-facts.js";
import type { Account } from "../model/account.js";
import type { Check } from "../model/check.js";
import type { Notice } from "../model/declaration.js";
import { notice } from "./notice.js";

const ARDEN = {
  name: "Arden",
  within: null,
  lat: 35,
  lon: 40,
  radiusKm: 1,
  precision: "town",
  source: "test",
} as const;
const NOTICE: Notice = {
  kind: "notice",
  id: "N-1",
  row: 1,
  from: { name: "Arden Hospital", party: null },
  to: [{ name: "the Alliance", party: "alliance", received: "2015-12-01", acknowledged: "2015-12-02", objected: null }],
  channel: "hotline",
  sent: "2015-12-01",
  about: "the hospital",
  place: { name: "Arden", region: null, relation: null, at: ARDEN, note: null },
  days: null,
  source: null,
  quote: { exact: "x", start: 0, end: 1 },
};
const AT_ARDEN = {
  places: [place("Arden", "town", [35.01, 40, 2])],
  date: date("2015-12-07"),
  actors: [actor("north")],
};

function check(notices: readonly Notice[], ...accounts: readonly Account[]): Check | undefined {
  return notice(factsOf(accounts), declaredOf(...notices), TOOLS)[0];
}

const answer = (more: Partial<Notice>, said: Partial<Account> = {}) =>
  check([{ ...NOTICE, ...more }], account("a1", "r1", { ...AT_ARDEN, ...said }))?.answer;

describe("was a notice sent before", () => {
  it("yes, with whom it was sent to, what became of it, and what it changes", () => {
    const found = check([NOTICE], account("a1", "r1", AT_ARDEN));
    expect(found).toMatchObject({ question: "notice", answer: "yes", declarations: ["N-1"] });
    expect(found?.why).toBe("Arden Hospital told the Alliance (N-1) before; acknowledged by the Alliance.");
    const working = found?.working.join("\n") ?? "";
    expect(working).toMatch(/to the Alliance: received 2015-12-01, acknowledged 2015-12-02; accounts name this side/u);
    expect(working).toMatch(/never a permission or a guarantee/u);
    expect(working).toMatch(/nothing of the protection that the law gives/u);
    expect(found?.quotes).toEqual([
      { source: "notices.csv, row 1", text: "notices.csv", account: null, quote: NOTICE.quote },
    ]);
  });

  it.each([
    ["yes", "sent the day before", { sent: "2015-12-06" }],
    ["undetermined", "sent on the day itself", { sent: "2015-12-07" }],
    ["undetermined", "sent at an hour of that day", { sent: "2015-12-07T02:00Z" }],
    ["no", "for that day, sent after", { sent: "2015-12-09", days: { start: "2015-12-07", end: "2015-12-31" } }],
    ["undetermined", "for no day, sent after: it holds from then", { sent: "2015-12-09" }],
    ["undetermined", "sent at a time not recorded", { sent: null }],
    ["yes", "valid on the day", { days: { start: "2015-12-07", end: "2015-12-07" } }],
    ["undetermined", "valid on other days only", { days: { start: "2015-11-01", end: "2015-11-30" } }],
    [
      "undetermined",
      "of a place far away",
      { place: { ...NOTICE.place, at: { ...ARDEN, lat: 36 } } as Notice["place"] },
    ],
    [
      "undetermined",
      "of a province",
      { place: { ...NOTICE.place, at: { ...ARDEN, radiusKm: 90, precision: "province" } } as Notice["place"] },
    ],
    ["undetermined", "of a place not known", { place: null }],
    [
      "yes",
      "of a place as far off as the doubt allows",
      { place: { ...NOTICE.place, at: { ...ARDEN, lat: 35.02 } } as Notice["place"] },
    ],
    [
      "undetermined",
      "of a place that may be this one, and may be 5 km off and more",
      { place: { ...NOTICE.place, at: { ...ARDEN, radiusKm: 3 } } as Notice["place"] },
    ],
    ["undetermined", "for no day, sent more than two years before", { sent: "2013-12-01" }],
    ["yes", "for no day, sent less than two years before", { sent: "2014-01-01" }],
  ] as const)("%s: %s", (expected, _, more) => {
    expect(answer(more)).toBe(expected);
  });

  it.each([
    ["a place known to a province", { places: [place("North", "province", [35, 40, 90])] }],
    ["a place not known", { places: [place("Nowhere", "village")] }],
    ["a day known to a month", { date: date("2015-11-15", "2015-12-15", "month") }],
    ["no day", { date: null }],
  ] as const)("undetermined: %s", (_, said) => {
    expect(answer({ days: { start: "2015-12-01", end: "2015-12-07" }, sent: "2015-11-01" }, said)).toBe("undetermined");
  });

  it("tells of a notice whose circle and the incident's merely touch, and does not take it for proof", () => {
    const wide = {
      ...NOTICE,
      place: { ...NOTICE.place, at: { ...ARDEN, lat: 35.44, radiusKm: 25 } } as Notice["place"],
    };
    const found = check([wide], account("a1", "r1", { ...AT_ARDEN, places: [place("Arden", "town", [35, 40, 20])] }));
    expect(found).toMatchObject({ answer: "undetermined", declarations: ["N-1"] });
    expect(found?.working[0]).toBe("Notices on record: 1; of that place and time: 0; near enough that they may be: 1.");
    expect(found?.working[2]).toContain("of the place: undetermined (49 km, middle to middle)");
  });

  it("holds a notice without days and without a day of sending against no day", () => {
    const found = check([{ ...NOTICE, sent: null }], account("a1", "r1", AT_ARDEN));
    expect(found?.working[2]).toContain("of the day: undetermined (it names no days)");
  });

  it("does not tell of each notice that lies somewhere in the region alleged", () => {
    const found = check(
      [NOTICE],
      account("a1", "r1", { ...AT_ARDEN, places: [place("North", "province", [35.5, 40, 90])] }),
    );
    expect(found).toMatchObject({ answer: "undetermined", declarations: [], quotes: [] });
    expect(found?.working[0]).toMatch(/is not known well enough to tell: 1\.$/u);
  });

  it("what an account claims stands beside the record, and alone settles nothing", () => {
    const claims = [claim("notice", { from: "Alliance commanders", to: "South", channel: null, heeded: null })];
    const found = check([], account("Pent", "r1", { ...AT_ARDEN, claims }));
    expect(found).toMatchObject({ answer: "undetermined", declarations: [] });
    expect(found?.why).toBe(
      "No notice is on record; as told by Pent, r1: notice from Alliance commanders to South; not said to have come before.",
    );
    expect(found?.quotes).toMatchObject([{ source: "Pent, r1", text: "r1", account: "Pent" }]);
    const denied = check(
      [NOTICE],
      account("Mod", "r1", {
        ...AT_ARDEN,
        claims: [claim("notice", { from: null, to: "South", channel: null, heeded: null }, "denies")],
      }),
    );
    expect(denied?.answer).toBe("yes");
    expect(denied?.why).toMatch(/; as told by Mod, r1: no notice to South\.$/u);
  });

  it("looks at the notices near, not at each", () => {
    const other = { ...NOTICE.place, at: { ...ARDEN, lat: 10 } } as Notice["place"];
    const found = check(
      [NOTICE, ...Array.from({ length: 50 }, (_, i) => ({ ...NOTICE, id: `F-${i}`, place: other }))],
      account("a1", "r1", AT_ARDEN),
    );
    expect(found).toMatchObject({ answer: "yes", declarations: ["N-1"] });
    expect(found?.working[0]).toBe("Notices on record: 51; of that place and time: 1.");
  });

  it("is not asked where nobody recorded or told of a notice", () => {
    expect(check([], account("a1", "r1", AT_ARDEN))).toBeUndefined();
  });
});
