import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import * as made from "../../../test/support/ledger-values.js";
import { columnsOf } from "../../publish/text/layout.js";
import { type Page, pageOf } from "../../publish/text/page.js";
import { difference } from "../difference.js";
import { addedLine, addedSummary, queuedLine } from "./added.js";
import { ALONE, reviewLines, rulingPage } from "./decisions.js";
import { differencePage } from "./difference.js";
import { historyPage } from "./history.js";
import { incidentPage } from "./incident.js";
import { incidentList } from "./incident-list.js";
import { reportPage, textPage } from "./report.js";
import { searchPage } from "./search.js";
import { verificationPage } from "./verification.js";

const LATER = made.TEXT.replace("26", "31").replace(" No warning", "\nLeaflets were dropped. No warning");

/** Every page of the ledger, from values whose words are all passed through `as`. */
function pages(page: Page, as: <T>(value: T) => T = (value) => value): Record<string, readonly string[]> {
  const texts = { earlier: as(made.TEXT), later: as(LATER) };
  const reports = { earlier: as(made.stored), later: as({ ...made.stored, id: "r2" }) };
  return {
    incidents: incidentList(page, [as(made.summary), as({ ...made.summary, start: null, verdict: null })]),
    show: incidentPage(page, as(made.detail)),
    report: reportPage(page, as(made.reportDetail)),
    text: textPage(page, texts.later),
    difference: differencePage(page, reports, difference(texts.earlier, texts.later)),
    search: searchPage(page, [made.hit, as(made.hit)]),
    review: reviewLines(page, ALONE, as(made.review)),
    ruling: rulingPage(page, as(made.ruling)),
    history: historyPage(page, [as(made.entry), { ...made.entry, redacted: true, why: "" }]),
    verification: verificationPage(page, as(made.verification)),
    added: [addedLine(as(ADDED)), queuedLine(as({ batch: "b1", sources: 3 }))],
  };
}

const ADDED = {
  report: "r1",
  file: "raid.txt",
  outcome: "added",
  accounts: 2,
  incidents: ["i1", "i2"],
  problems: [],
} as const;
const NAMES = Object.keys(pages(pageOf(80, false)));
const plain = (name: string, width = 80) => pages(pageOf(width, false))[name] ?? [];

describe("every page of the ledger", () => {
  // What was added is told in one line however long, for programs that take it line by line.
  it.each(
    NAMES.filter((name) => name !== "added").flatMap((name) => [40, 80, 140].map((width) => [name, width] as const)),
  )("%s fits %d columns", (name, width) => {
    const painted = pages(pageOf(width, true))[name] ?? [];
    const lines = [...plain(name, width), ...painted.map(stripVTControlCharacters)];
    expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
  });

  it.each(NAMES)("%s says the same without colour, but for marks", (name) => {
    const page = pageOf(200, true);
    const unmarked = (lines: readonly string[]) =>
      lines
        .join(" ")
        .replace(/\[-|-\]|\{\+|\+\}|[«»]/gu, "")
        .replace(/\s+/gu, " ");
    expect(unmarked((pages(page)[name] ?? []).map(stripVTControlCharacters))).toBe(unmarked(plain(name, 200)));
  });

  it.each(NAMES)("%s lets nothing through that drives a terminal", (name) => {
    const lines = pages(pageOf(80, false), hostile)[name] ?? [];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/u.test(line))).toEqual([]);
  });
});

describe("an incident", () => {
  const text = plain("show", 100)
    .join("\n")
    .replace(/\n {4,}/gu, " ");
  it("says what became of the id that was asked for, and is printed without a number", () => {
    expect(text).toMatch(/^i0 is now i1\.\n\nAir strike on Dura\n/u);
  });
  it("shows reviews beside the number of their account, and those that lost it", () => {
    expect(text).toContain("v1 [1] killed, children corrected to min 6, max 7 – anna, 2026-11-20 09:04 UTC: one died");
    expect(text).toContain("v2 no longer found as it was read: killed, children rejected");
  });
  it("shows rulings, what they lost and who undid them", () => {
    expect(text).toContain("g1 apart: [1] [2] from a9 – anna");
    expect(text).toContain("undone – bo, 2026-11-20 09:04 UTC: the same raid after all");
    expect(text).toContain("no longer found as it was read, in r1: «Jets of the Northern Alliance hit Dura»");
  });
  it("ends with what one needs to decide: ids, and what can be reviewed", () => {
    expect(text).toContain("i1: this incident [1] a1: act, actor, killed 0–1 [2] a2: act");
  });
  it("says that nobody has reviewed it", () => {
    expect(incidentPage(pageOf(80, false), { ...made.detail, reviews: [] })).toContain("    Reviewed by nobody yet.");
  });
});

describe("a ruling by itself", () => {
  it("says in which incidents its accounts are now", () => {
    expect(plain("ruling", 200).at(-1)).toBe("  now in incidents i1 i9");
    const none = rulingPage(pageOf(80, false), { ...made.ruling, incidents: [] });
    expect(none.at(-1)).toBe("  its accounts are in no incident now");
  });
});

describe("a report", () => {
  it("says of accounts that have no incident that it does not count any more", () => {
    const accounts = made.reportDetail.accounts.map((account) => ({ ...account, incident: null }));
    const text = reportPage(pageOf(200, false), { ...made.reportDetail, accounts }).join("\n");
    expect(text).toContain("in no incident: this report does not count any more, a later version does; a1: act");
    expect(plain("report", 200).join("\n")).toContain("in incident i1; a1: act");
  });
});

describe("a list of incidents", () => {
  it("gives two lines to each", () => {
    expect(plain("incidents").slice(0, 2)).toEqual([
      "2019-03-04  CONTRADICT  Air strike on Dura, 4 March 2019",
      "            i1  5 accounts, 2 reports, 1 origin, unreviewed",
    ]);
  });
  it("says that there are none", () => {
    expect(incidentList(pageOf(80, false), [])).toEqual(["No incidents."]);
  });
});

describe("a difference", () => {
  it("marks the words that changed, in the lines that changed", () => {
    expect(plain("difference", 200).slice(3)).toEqual([
      expect.stringMatching(/^- Jets .* at least \[-26-\] people.* said\..*given\.$/u),
      expect.stringMatching(/^\+ Jets .* at least \{\+31\+\} people.* said\.$/u),
      "+ {+Leaflets+} {+were dropped.+} No warning was given.",
    ]);
  });
  it("does not take the end of a text for a change", () => {
    expect(difference("one\ntwo", "one\ntwo\nthree\n").map(({ change }) => change)).toEqual(["same", "added"]);
  });
  it("gives back both texts", () => {
    const parts = difference(made.TEXT, LATER);
    const side = (not: string) =>
      parts
        .filter(({ change }) => change !== not)
        .map(({ text }) => text)
        .join("");
    expect([side("added"), side("removed")]).toEqual([made.TEXT, LATER]);
  });
  it("has an end for texts that are alike in nothing", () => {
    const noise = (seed: number) => Array.from({ length: 20_000 }, (_, i) => `${(i * seed) % 99_991}\n`).join("");
    expect(difference(noise(7919), noise(104_729)).length).toBeGreaterThan(0);
  }, 15_000);
  it("says that only bytes differ", () => {
    const lines = differencePage(pageOf(80, false), { earlier: made.stored, later: made.stored }, difference("a", "a"));
    expect(lines.at(-1)).toBe("The text is the same; other bytes differ.");
  });
});

describe("what was found", () => {
  it("stands in its sentence, marked", () => {
    expect(plain("search", 200)).toContain(`  ${made.TEXT.slice(0, 132).replace("Dura", "«Dura»")}`);
  });
  it("is cut out of a sentence that has no end", () => {
    const exact = `${"long ".repeat(2000)}Dura${" long".repeat(2000)}`;
    const words = [{ start: 10_000, end: 10_004 }];
    const hit = { ...made.hit, sentences: [{ quote: { exact, start: 0, end: exact.length }, words }] };
    const text = searchPage(pageOf(80, false), [hit]).join("\n");
    expect(text).toContain("«Dura»");
    expect(text.length).toBeLessThan(1000);
  });
});

describe("what was added", () => {
  it("is one line for each report", () => {
    expect(addedLine(ADDED)).toBe("added r1 raid.txt: 2 accounts, incidents i1 i2");
    expect(addedLine({ ...ADDED, accounts: 0, incidents: [] })).toBe("added r1 raid.txt: no accounts");
    expect(addedLine({ ...ADDED, accounts: 3, incidents: [] })).toBe("added r1 raid.txt: 3 accounts, no incident");
    expect(addedLine({ ...ADDED, outcome: "known" })).toBe("known r1 raid.txt");
  });
  it("is summed up", () => {
    expect(
      addedSummary(
        new Map([
          ["known", 2],
          ["added", 9],
        ]),
      ),
    ).toBe("11 reports: 9 added, 2 known already.");
    expect(addedSummary(new Map())).toBe("No reports.");
  });
});

/** The same value, each of its words with what would clear the screen, ring the bell or turn the line around. */
function hostile<T>(value: T): T {
  if (typeof value === "string") return `${value.slice(0, 19)}\u001b[2J\u0007\u202e\r${value.slice(19)}` as T;
  if (Array.isArray(value)) return value.map(hostile) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, isPlain(key) ? inner : hostile(inner)]),
  ) as T;
}

/** Values of a fixed set, which the ledger checks. */
function isPlain(key: string): boolean {
  return /^(?:state|verdict|kind|outcome|group|stance|basis|precision|start|end|act|published|attribute|language)$/u.test(
    key,
  );
}
