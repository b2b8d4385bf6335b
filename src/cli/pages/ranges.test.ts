import { describe, expect, it } from "vitest";
import { account, speaker } from "../../../test/support/accounts.js";
import { decision, factsOf, killed, told, wounded } from "../../../test/support/ranges.js";
import { type RangeFacts, rangesOf, rollUp } from "../../assess/ranges/index.js";
import { columnsOf } from "../../publish/text/layout.js";
import { pageOf } from "../../publish/text/page.js";
import type { RangesDetail } from "../../service/ledger.js";
import { rangesPage } from "./ranges.js";
import { rangesTable, rollUpTable } from "./ranges-table.js";

const SAID = [
  [killed("civilian", 26, null), killed("child", 7, 7, { partOf: 0 })],
  [killed("combatant", 30), wounded("person", 1200)],
  [killed("civilian", 40, 40, { stance: "reports" })],
];

function detailOf(facts: RangeFacts): RangesDetail {
  const reports = facts.accounts.map(({ report: id }) => ({
    id,
    file: `${id}.txt`,
    publisher: "Daily Post",
    published: null,
  }));
  return {
    id: "i1",
    title: "Air strike on Dura",
    ranges: rangesOf(facts, []),
    accounts: facts.accounts,
    reports,
    succeeds: null,
  };
}

const DETAIL = detailOf(told(...SAID));
const flat = (lines: readonly string[]) => lines.join(" ").replace(/\s+/gu, " ");
const page = (width = 200) => pageOf(width, false);

describe("the ranges of an incident", () => {
  const text = flat(rangesPage(page(100), DETAIL));

  it("stand with what they rest on, by the names with which counts are reviewed", () => {
    expect(text).toMatch(/^Air strike on Dura \(i1\) killed, all: at least 26 \(highest figure named: 30\); from 2/u);
    expect(text).toContain("killed, civilians: 0 or more (highest figure named: 26)");
    expect(text).toContain("lowest by 30 combatants killed – b, Daily Post, no date (b killed)");
    expect(text).toContain("counted by 7 children killed – a, Daily Post, no date (a killed 1)");
    expect(text).toContain("1,200");
  });
  it("tell what was left out, and why", () => {
    expect(text).toContain(
      "Left out 40 civilians killed – c, Daily Post, no date (c killed): its speaker passes it on and does not vouch for it",
    );
  });
  it("say what became of the id that was asked for", () => {
    expect(rangesPage(page(), { ...DETAIL, succeeds: "i0" })[0]).toBe("i0 is now i1.");
  });
  it("say of a figure that nobody asserts that it may be none, and who does not vouch for it", () => {
    const doubted = flat(rangesPage(page(), detailOf(told([killed("civilian", 26, null, { stance: "suspects" })]))));
    expect(doubted).toContain("killed, civilians: 0 or more (highest figure named: 26)");
    expect(doubted).toContain("0 or more civilians killed, for which its speaker does not vouch");
    expect(doubted).not.toContain("at least 0");
    expect(text).not.toContain("for which its speaker does not vouch");
  });
  it("say of a figure that a person corrected it, beside the words that say another", () => {
    const facts = told([killed("person", 26, 26, { quote: { exact: "killed 26 people", start: 0, end: 16 } })]);
    const corrected = [decision("a killed 0", { verdict: "corrected", correction: { min: 30, max: 30 } })];
    const ranges = rangesOf(facts, corrected);
    const lines = flat(rangesPage(page(), { ...detailOf(facts), ranges }));
    expect(lines).toContain("30 killed, as a person corrected it – a, Daily Post");
    expect(lines).toContain("killed 26 people");
  });
  it("have no row for people of no group that are as many as everybody", () => {
    const rows = (detail: RangesDetail) =>
      rangesPage(page(), detail).filter((line) => /^ {2}killed, /u.test(line)).length;
    const all = detailOf(told([killed("person", 26)]));
    expect(rows(all)).toBe(1);
    expect(rangesTable(page(), [all])).toContain("  killed: all 26");
    const { ranges } = all.ranges;
    expect(rollUpTable(page(), rollUp("place", [{ keys: [], ranges }]))).toContain("  killed: all 26");
    expect(rows(detailOf(told([killed("person", 26)], [killed("civilian", 30), killed("combatant", 4)])))).toBe(4);
  });
  it("say what a range is not", () => {
    expect(text).toContain("It is no confidence interval.");
  });
  it("of an incident of which nobody counts anybody say so, and no zero", () => {
    const none = flat(rangesPage(page(), detailOf(told([]))));
    expect(none).toContain("nobody counts anybody harmed; that is not known to be none");
  });
});

describe("tables of ranges", () => {
  it("have a line for each outcome of an incident", () => {
    expect(rangesTable(page(), [DETAIL])).toEqual([
      "Air strike on Dura (i1)",
      "  killed: all at least 26 (highest figure named: 30); civilians 0 or more (highest figure named: 26, contested); children 7; combatants 0–30 (contested)",
      "  wounded: all 1,200",
    ]);
    expect(rangesTable(page(), [detailOf(told([]))])).toEqual([
      "Air strike on Dura (i1)",
      "  nobody counted: not known",
    ]);
    expect(rangesTable(page(), [])).toEqual(["No incidents."]);
  });

  it("of sums name each key, what is not known, and every incident once", () => {
    const { ranges } = DETAIL.ranges;
    const lines = rollUpTable(
      page(),
      rollUp("party", [
        { keys: ["North", "South"], ranges },
        { keys: [], ranges },
      ]),
    );
    expect(lines.filter((line) => / incidents?$/u.test(line))).toEqual([
      ...["North: 1 incident", "South: 1 incident", "laid to nobody: 1 incident", "Every incident, once: 2 incidents"],
    ]);
    expect(flat(lines)).toContain("killed: all at least 52 (highest figure named: 60, 2 of 2 open above); civilians");
    expect(flat(lines)).toContain("An incident that is laid to several parties stands under each.");
    expect(rollUpTable(page(), rollUp("month", []))).toEqual(["No incidents."]);
  });
});

describe("pages of ranges", () => {
  const odd = speaker(`An${"\u001b[31m"}n\u202e ${"Doe ".repeat(40)}`);
  const hostile = detailOf(factsOf([account("a", "r", { speaker: odd, casualties: SAID[0] ?? [] })]));
  const sums = rollUp("place", [{ keys: ["Al\u001b[2Jeppo, Syria"], ranges: DETAIL.ranges.ranges }]);
  const all = (width: number) => [
    ...rangesPage(page(width), DETAIL),
    ...rangesPage(page(width), { ...hostile, title: "A\u0007b" }),
    ...rangesTable(page(width), [{ ...DETAIL, title: "A\u0007b" }]),
    ...rollUpTable(page(width), sums),
  ];
  it.each([40, 80, 140])("fit %d columns", (width) => {
    expect(all(width).filter((line) => columnsOf(line) > width)).toEqual([]);
  });
  it("let nothing through that drives a terminal", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(all(80).filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u.test(line))).toEqual([]);
  });
});
