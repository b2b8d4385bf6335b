import { describe, expect, it } from "vitest";
import { event } from "../../test/support/agreements.js";
import { forceOn } from "./in-force-on.js";

const HISTORY = [
  event("agreed", "2017-05-04"),
  event("in-force", "2017-05-06", { time: "00:00", until: "2017-11-06" }),
  event("suspended", "2017-07-10"),
  event("resumed", ["2017-08-01", "2017-08-31"]),
  event("ended", "2018-02-01"),
];
const on = (start: string, end = start) => forceOn(HISTORY, { start, end });

describe("forceOn", () => {
  it.each([
    ["before anything is on record", "2017-05-03", "no", "nothing is on record of it before 4 May 2017"],
    ["agreed, but not yet in force", "2017-05-05", "no", "but not yet in force"],
    ["on the day of a beginning at midnight", "2017-05-06", "yes", "brought into force on 6 May 2017 (00:00)"],
    ["in force", "2017-06-01", "yes", "until 6 November 2017"],
    ["on the very day of a suspension", "2017-07-10", "undetermined", "suspended on 10 July 2017, and whether"],
    ["suspended", "2017-07-11", "no", "it was suspended on 10 July 2017"],
    [
      "while the day of resumption is not known",
      "2017-08-15",
      "undetermined",
      "resumed in August 2017, and no closer day",
    ],
    ["resumed, within the term set before", "2017-09-01", "yes", "last resumed in August 2017, until 6 November 2017"],
    ["on the last day of the term", "2017-11-06", "yes", "until 6 November 2017"],
    ["after the term", "2017-11-07", "no", "its term had ended on 6 November 2017"],
    ["ended", "2019-01-01", "no", "it was ended on 1 February 2018"],
  ])("%s", (_, day, answer, why) => {
    expect(on(day)).toMatchObject({ answer, why: expect.stringContaining(why) });
  });

  it("holds for a month only if it holds for every day of it", () => {
    expect(on("2017-06-01", "2017-06-30").answer).toBe("yes");
    expect(on("2017-07-01", "2017-07-31").answer).toBe("undetermined");
    expect(on("2017-11-01", "2017-11-30").answer).toBe("undetermined");
    expect(on("2019-01-01", "2019-12-31").answer).toBe("no");
  });
  it("is undetermined for a day that nobody knows", () => {
    expect(forceOn(HISTORY, null)).toMatchObject({ answer: "undetermined" });
  });
  it("is undetermined on the day of a beginning at an hour that is not midnight", () => {
    const noon = [event("in-force", "2017-07-09", { time: "12:00" })];
    expect(forceOn(noon, { start: "2017-07-09", end: "2017-07-09" }).answer).toBe("undetermined");
    expect(forceOn(noon, { start: "2017-07-10", end: "2017-07-10" }).answer).toBe("yes");
  });
  it("is prolonged by an extension without a term", () => {
    const extended = [event("in-force", "2017-05-06", { until: "2017-11-06" }), event("extended", "2017-09-15")];
    expect(forceOn(extended, { start: "2018-03-01", end: "2018-03-01" }).answer).toBe("yes");
  });
  it("is not taken to last for ever: two years after the last event without a term, nobody knows", () => {
    const open = [event("in-force", ["2016-03-01", "2017-05-17"])];
    const day = (day: string, history = open) => forceOn(history, { start: day, end: day });
    expect(day("2019-05-18").answer).toBe("yes");
    expect(day("2019-05-19")).toMatchObject({
      answer: "undetermined",
      why: expect.stringContaining("for no stated term, and nothing is on record of the two years after"),
    });
    expect(day("2019-06-01", [...open, event("extended", "2018-05-01")]).answer).toBe("yes");
    expect(day("2021-06-01", [...open, event("ended", "2022-01-01")]).answer).toBe("yes");
  });
  it("is not known before a record that begins in the middle", () => {
    const extended = [event("extended", "2017-09-15"), event("ended", "2018-01-01")];
    expect(forceOn(extended, { start: "2017-06-01", end: "2017-06-01" })).toEqual({
      answer: "undetermined",
      why: "nothing is on record of it before 15 September 2017, when it was extended",
    });
    expect(forceOn(extended, { start: "2017-10-01", end: "2017-10-01" }).answer).toBe("yes");
    expect(forceOn([], { start: "2017-10-01", end: "2017-10-01" }).answer).toBe("undetermined");
  });
  it("is not known of what was only agreed, or was extended with no word of its beginning", () => {
    const of = (day: string, ...history: Parameters<typeof forceOn>[0]) => forceOn(history, { start: day, end: day });
    const agreed = event("agreed", "2017-05-04");
    expect(of("2017-06-01", agreed)).toMatchObject({
      answer: "undetermined",
      why: "it was agreed on 4 May 2017, and whether it was in force yet is not on record",
    });
    const whole = [
      agreed,
      event("extended", "2017-09-01"),
      event("suspended", "2017-10-01"),
      event("ended", "2018-01-01"),
    ];
    expect(of("2017-06-01", ...whole).answer).toBe("undetermined");
    expect(of("2017-09-15", ...whole).answer).toBe("yes");
    expect(of("2017-11-01", ...whole).answer).toBe("no");
    expect(of("2018-06-01", ...whole).answer).toBe("no");
    expect(of("2017-04-01", agreed).answer).toBe("no");
  });
});
