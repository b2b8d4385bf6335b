import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { DAY } from "../../../../test/support/reports.js";
import { dailyHtml } from "./html.js";
import { dailyJson } from "./json.js";
import { dailyText } from "./text.js";

const IMPRINT = { by: "anna", at: "2026-11-20T09:04:03.000Z", program: "deconflict 0.1.0", draft: false };
const EMPTY = { ...DAY, strikes: [], received: [], incidents: [], changed: [], lessPrecise: 0 };
const oneLine = (text: string) => text.replace(/\s+/gu, " ");

const SAID = [
  "Daily report: 16 June 2016",
  "2 strikes, near Maskana (Aleppo), that may be of this day: declared for 15–16 June 2016 by the Alliance",
  "since then: confirmed by a second person, boris on 21 June 2016; now it stands at non-credible: the information was reviewed and shows no or too little evidence of harm, confirmed by a second person",
  "since then: graded fair: two or more credible sources, and likely or confirmed action of a belligerent near, by carla on 1 July 2016, which holds now",
  "since then: found non-credible by anna on 5 January 2016, which no second person confirmed, and never counted; superseded by anna on 6 January 2016, which waits for a second person, and does not count yet; now it stands at credibility assessment open",
  "A log and a speaker may mean the same strikes: their numbers are not to be added up.",
  "Air strike on Maskana, 16 June 2016 (i1), allegation against the Alliance: received",
  "allegation against the Alliance: found non-credible: the information was reviewed and shows no or too little evidence of harm; it counts only once a second person has confirmed it",
  "position of the Alliance: credible, 2–4 killed conceded; confirmed by boris on 21 June 2016: read it too",
  "by anna on 16 June 2016, entered on 20 June 2016: its statement",
  "It does not mean disproved.",
  "graded weak: a single source",
  "killed, all: at least 26 (highest figure named: 30)",
  "killed, children: 7",
  "2 more incidents may have been on this day, known less well than to a week, and are not listed.",
  "It is no confidence interval.",
];

describe("the day", () => {
  it.each(SAID)("says in text and in its page: %s", (words) => {
    expect(oneLine(dailyText(DAY, IMPRINT))).toContain(words);
    const { document } = parseHTML(dailyHtml(DAY, IMPRINT));
    expect(oneLine(document.body.textContent ?? "")).toContain(words);
  });

  it("keeps markup of a log as text", () => {
    const { document } = parseHTML(dailyHtml(DAY, IMPRINT));
    expect(document.querySelector("script")).toBeNull();
    expect(document.body.textContent).toContain("destroyed a boat <script>.");
  });

  it("says of a day with nothing that nothing is on record, not that nothing was", () => {
    const text = oneLine(dailyText(EMPTY, IMPRINT));
    expect(text).toContain("None is on record. That is no statement that there was none");
    expect(text).toContain("No report in this ledger tells of any.");
    expect(text).not.toContain("more incident");
  });

  it("as JSON reads back to the same values", () => {
    const report = JSON.parse(dailyJson(DAY, IMPRINT));
    expect(report.nonCredibleMeans).toContain("It does not mean disproved.");
    expect(report).toMatchObject({ format: "deconflict-daily/1", by: "anna", draft: false, day: "2016-06-16" });
    const { strike, ...told } = DAY.strikes[0] as (typeof DAY.strikes)[number];
    const { kind: _, ...kept } = strike;
    expect(report.strikes).toEqual([
      { ...kept, place: { ...strike.place, note: undefined }, by: told.party, source: told.source, claimedBy: null },
    ]);
    expect(report.received[0].since).toEqual(DAY.received[0]?.since);
    expect(report.changed).toEqual(
      DAY.changed.map(({ judgement, step, later, ...one }) => ({
        ...one,
        later: later === null ? null : { ...later, needsSecond: undefined },
        step: step === null ? null : { ...step, needsSecond: undefined },
        judgement: judgement === null ? null : { ...judgement, needsSecond: undefined },
      })),
    );
    const ranges = DAY.incidents[0]?.ranges.ranges.map(({ low: _low, high: _high, ...range }) => range);
    expect(report.incidents).toMatchObject([{ id: "i1", accounts: 3, grading: "weak", strikeStatus: null, ranges }]);
    expect(report.lessPrecise).toBe(2);
  });
});
