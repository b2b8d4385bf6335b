import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actor, casualty, claim, place, ReadingBuilder, speaker } from "../../test/support/reading-builder.js";
import type { Reading } from "../model/incident.js";
import { columnsOf } from "./text/layout.js";
import { toText } from "./text.js";

const ONE =
  "Jets of the Northern Alliance hit Dura on Monday, killing at least 26 people, including seven children and four women, the Valley Observatory said. It earlier spoke of 20 dead. No warning was given.";
const TWO =
  "“These were not our jets,” a Northern Alliance official told the agency. Leaflets had been dropped over the town, he said.";
const FRENCH = "Des avions ont bombardé Dura lundi.";

/** Two accounts that clash over who did it and over a warning; a report in French; a running total. */
function clash(): ReadingBuilder {
  const b = new ReadingBuilder()
    .report("r1", ONE)
    .report("r2", TWO, { publisher: "Agency One", published: null })
    .report("r3", FRENCH, { language: "fr" });
  const q = (words: string) => b.words("r1", words);
  b.account("a1", "r1", "Jets of the Northern Alliance hit Dura", {
    actors: [actor("Northern Alliance", q("Jets of the Northern Alliance"))],
    places: [place("Dura", q("Dura")), place("Ghost Farm", q("Dura"))],
    date: { start: "2019-03-04", end: "2019-03-04", precision: "day", basis: "stated", quote: q("Monday") },
    casualties: [
      casualty(q("at least 26 people"), { min: 26, max: null }),
      casualty(q("seven children"), { group: "child", min: 7, max: 7, partOf: 0 }),
      casualty(q("four women"), { group: "woman", min: 4, max: 4, partOf: 0 }),
      casualty(q("20 dead"), { min: 20, max: 20, supersededBy: 0 }),
    ],
    claims: [claim("warning", { given: false, by: null, to: null, means: null }, q("No warning was given"))],
  });
  b.account("a2", "r2", "These were not our jets", {
    speaker: speaker("Northern Alliance official", { anonymous: true, via: "Agency One" }),
    actors: [actor("Northern Alliance", b.words("r2", "These were not our jets"), { stance: "denies" })],
    places: [
      place("Dura", b.words("r2", "town"), { within: "Valley", lat: 1.25, lon: 2.5, radiusKm: 2, basis: "implied" }),
    ],
  });
  b.account("a3", "r2", "Leaflets had been dropped", { incident: "i2", act: null });
  b.incident("i2", [], { title: "A quiet one" }).incident(
    "i1",
    [
      {
        attribute: "place",
        verdict: "agree",
        values: [{ value: "Dura", accounts: ["a1", "a2"], stance: "asserts" }],
        why: "Both name Dura.",
      },
      {
        attribute: "actor",
        verdict: "contradict",
        values: [
          { value: "Northern Alliance", accounts: ["a1"], stance: "asserts" },
          { value: "Northern Alliance", accounts: ["a2"], stance: "denies" },
        ],
        why: "The observatory says the Northern Alliance; the Northern Alliance denies it.",
      },
      {
        attribute: "killed:child",
        verdict: "single-source",
        values: [{ value: "7", accounts: ["a1"], stance: "asserts" }],
        why: "Only one speaks.",
      },
    ],
    { links: [{ accounts: ["a1", "a2"], because: ["same place: Dura"] }] },
  );
  return b.tally({
    report: "r1",
    speaker: speaker("Valley Observatory", { kind: "monitor" }),
    outcome: "killed",
    group: "civilian",
    min: 226,
    max: null,
    actors: [{ name: "Northern Alliance", party: null }],
    places: [{ name: "Valley" }],
    period: { start: "2019-01-01", end: "2019-02-28" },
    quote: b.words("r1", "20 dead"),
  });
}

function plain(reading: Reading, width = 80): string {
  return toText(reading, { width, color: false });
}

/** All on one line, so that a test of words does not hang on where lines break. */
function words(text: string): string {
  return text.replace(/\s+/gu, " ");
}

describe("toText", () => {
  const text = plain(clash().build());

  it("puts the incident with a contradiction first, and the contradiction first in it", () => {
    expect(text.indexOf("Air strike on Dura")).toBeLessThan(text.indexOf("A quiet one"));
    expect(text.indexOf("CONTRADICT")).toBeLessThan(text.indexOf("AGREE"));
    expect(words(text)).toContain(
      "CONTRADICT actor The observatory says the Northern Alliance; the Northern Alliance denies it.",
    );
  });

  it("shows the words that clash beside the contradiction", () => {
    const compared = text.slice(text.indexOf("Compared"), text.indexOf("Who says what"));
    expect(words(compared)).toContain(
      "[1] Valley Observatory – Northern Alliance «Jets of the Northern Alliance hit Dura» [2] Northern Alliance official – denies: Northern Alliance «These were not our jets»",
    );
  });

  it("says counts as people read them, and marks the one that was replaced", () => {
    expect(words(text)).toContain("at least 26 killed, of whom 7 children, 4 women");
    expect(words(text)).toContain("20 killed (an earlier count, replaced by at least 26)");
  });

  it("names speaker, relay, publisher and date of each account", () => {
    expect(words(text)).toContain("[1] Valley Observatory (monitor) – The Valley Post, 5 March 2019");
    expect(words(text)).toContain(
      "[2] Northern Alliance official (official, not named), via Agency One – Agency One, no date",
    );
  });

  it("sets apart what the account leaves unsaid", () => {
    expect(words(text)).toContain("implied Dura, Valley «town»");
  });

  it("gives the place with its precision, the date, and how many say it", () => {
    expect(words(text)).toContain("Dura, Valley (village, within 2 km of 1.25, 2.50)");
    expect(words(text)).toContain("4 March 2019 (known to the day)");
    expect(words(text)).toContain("2 accounts, 2 reports, 2 origins");
  });

  it("keeps running totals in a section of their own", () => {
    const totals = text.slice(text.indexOf("Running totals"));
    expect(words(totals)).toContain(
      "at least 226 civilians killed by Northern Alliance in Valley, 1 January – 28 February 2019",
    );
  });

  it("says what was not read and what was not found", () => {
    expect(words(text)).toContain("it is in French (fr), and only English is read");
    expect(words(text)).toContain("Ghost Farm – The Valley Post, 5 March 2019");
  });

  it("says an account that has only its words by its words", () => {
    expect(text).toContain("«Leaflets had been dropped»");
  });

  it("says that there is nothing when there is nothing", () => {
    const empty = { format: "deconflict/1", reports: [], accounts: [], tallies: [], incidents: [] } as const;
    expect(plain(empty)).toBe("0 reports, 0 accounts, 0 incidents. Read by a program; reviewed by nobody yet.\n");
  });

  it("writes colour only when asked, and only adds by it", () => {
    const colored = toText(clash().build(), { width: 80, color: true });
    expect(text).not.toContain("\x1b");
    expect(colored).toContain("\x1b[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is taken out
    expect(colored.replace(/\x1b\[\d+m/gu, "").replace(/ +$/gmu, "")).toBe(text);
  });

  it("lets nothing in a report drive the terminal", () => {
    const b = new ReadingBuilder()
      .report("r", "x \x1b[2J\u202e y")
      .account("a", "r", "x \x1b[2J\u202e y")
      .incident("i1");
    expect(plain(b.build())).toContain("«x [2J y»");
  });

  it.each([40, 60, 80, 100, 140, 200])("fits %i columns", (width) => {
    expect(widestLine(plain(clash().build(), width))).toBeLessThanOrEqual(width);
  });

  it("fits the width and never fails, whatever the names and words", () => {
    const anything = fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(anything, anything, fc.integer({ min: 40, max: 200 }), (name, said, width) => {
        const b = new ReadingBuilder().report("r", said, { publisher: name });
        b.account("a", "r", said, { actors: [actor(name, b.words("r", said))] }).incident("i1", [], { title: name });
        expect(widestLine(plain(b.build(), width))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

function widestLine(text: string): number {
  return Math.max(...text.split("\n").map(columnsOf));
}
