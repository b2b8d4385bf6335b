import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read, type TextInput, toJson } from "../src/index.js";
import type { Reading } from "../src/model/incident.js";
import type { Report } from "../src/model/report.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { readReports } from "../src/pipeline.js";
import { falseQuotes, schemaErrors } from "./support/format.js";

const LEAD = "Warplanes struck the village of Sarha on Thursday, killing at least 12 civilians, residents said.";
/** Milliseconds; far more than any of these needs, so that only what never ends is caught. */
const WATCHDOG = 120_000;

/** What rules look for, and what real text is littered with; glued together, all that a rule can stumble over. */
const FRAGMENTS = [
  ..."killed;wounding;were killed;was not killed;including;among them;of them;at least;more than;up to;between;12;3,276;20-30;two;dozens;a hundred".split(
    ";",
  ),
  ..."civilians;children;a woman;his son;soldiers;a family of;strikes;the shelling of;air strikes;an attack;hit;bombed;dropped;barrel bombs".split(
    ";",
  ),
  ..."said;denied;according to;he added that;told reporters;citing;the ministry;Russia;Russian;U.S.-led;the Syrian Observatory;Colonel Ryan Hale;Ahmad;34".split(
    ";",
  ),
  ..."in;near;55 km south of;Aleppo;Deir ez-Zor;Homs province;on Thursday;overnight;on 4 July 2016;since March;a year earlier;without warning".split(
    ";",
  ),
  ..."and;or;not;who;that;of;by;the;to;from;after;READ MORE:;By Some Name;(AFP);Tags;Photo:;https://a.example/b".split(
    ";",
  ),
  ...[
    ".",
    ",",
    ";",
    ":",
    "“",
    "”",
    '"',
    "‘",
    "’",
    "(",
    ")",
    "[",
    "]",
    "—",
    "…",
    "?!",
    "\n",
    "\n\n",
    "\r\n",
    "\u00a0",
    "*",
    "|",
  ],
  ...[
    "😀",
    "👩‍👩‍👧‍👦",
    "e\u0301",
    "\u0301",
    "ʿ",
    "ß",
    "İ",
    "قتل",
    "\ud800",
    "\u200b",
    "\ufeff",
    "<b>",
    "&amp;",
    "# ",
    "- ",
  ],
];

const littered = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(" ", " ", " ", "")), { maxLength: 60 })
  .map((pieces) => `${LEAD} ${pieces.map(([words, space]) => words + space).join("")}`);

const anyText = fc.oneof(
  { weight: 3, arbitrary: littered },
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
);

/** All that must hold of a reading, whatever was read. */
function expectSound(reading: Reading): void {
  expect(falseQuotes(reading)).toEqual([]);
  expect(schemaErrors(toJson(reading))).toEqual([]);
}

describe("any string", () => {
  it("is read without a crash, with exact quotes, as the schema says, and the same twice", {
    timeout: WATCHDOG,
  }, async () => {
    const published = fc.constantFrom("2016-06-17", null);
    await fc.assert(
      fc.asyncProperty(anyText, published, async (text, date) => {
        const input: TextInput = { file: "any.txt", text, ...(date === null ? {} : { published: date }) };
        const reading = await read([input], { withText: true, onProblem: () => {} });
        expectSound(reading);
        expect(toJson(await read([input], { withText: true, onProblem: () => {} }))).toBe(toJson(reading));
      }),
      { numRuns: 150 },
    );
  });
});

describe("any bytes", () => {
  it.each(["any.txt", "any.html", "any.jsonl", "any.md"])("in %s are read or refused", {
    timeout: WATCHDOG,
  }, async (name) => {
    const folder = mkdtempSync(join(tmpdir(), "deconflict-bytes-"));
    const file = join(folder, name);
    const text = anyText.map((words) => new TextEncoder().encode(words));
    try {
      await fc.assert(
        fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), text), async (bytes) => {
          writeFileSync(file, bytes);
          expectSound(await read([file], { withText: true, onProblem: () => {} }));
        }),
        { numRuns: 30 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Each goes on without a stop, or without end, over what some pattern looks for. */
const ENDLESS: Readonly<Record<string, string>> = {
  "a sentence of 10,000 words":
    "the army said that rebels in Homs attacked seven soldiers near Aleppo with rockets and ".repeat(700),
  "100,000 numbers": Array.from({ length: 100_000 }, (_, i) => i).join(" "),
  "numbers in words": "two hundred and ".repeat(10_000),
  "deep quotation marks": `${"“".repeat(20_000)}x${"”".repeat(20_000)}`,
  "straight quotation marks": '" he said, '.repeat(5_000),
  "deep brackets": `${"(".repeat(20_000)}x${")".repeat(20_000)}`,
  "open brackets": "killed (two of ".repeat(5_000),
  "harm upon harm": "killed 3 people, wounding two women and ".repeat(3_000),
  "a list of parties": "Russia and Turkey, ".repeat(5_000),
  "a list of places": "in Homs and near Aleppo, ".repeat(5_000),
  "a chain of names": "a spokesman of the army of ".repeat(5_000),
  "a chain of attacks": "an attack of the Russian air force by ".repeat(4_000),
  "a chain of adjectives": "suspected Russian air ".repeat(8_000),
  "a chain of sayings": "he said that the ministry denied that ".repeat(4_000),
  "a chain of times": "on Thursday since 12 May 2016 ".repeat(4_000),
  "a chain of warnings": "no warning was given to residents ".repeat(4_000),
  bylines: "Posted on July 2 2016 by Some Author and ".repeat(4_000),
  "one long word": "a".repeat(300_000),
  hyphens: `a${"-a".repeat(50_000)}`,
  initials: "U.S. A. B.".repeat(10_000),
  stops: ".".repeat(100_000),
  commas: ", ".repeat(50_000),
  spaces: " ".repeat(200_000),
  "line breaks": "\n".repeat(100_000),
  "short lines": "Read more\n".repeat(10_000),
  headings: "Syria War\n\n".repeat(5_000),
  "combining marks": `e${"\u0301".repeat(100_000)}`,
  emoji: "👩‍👩‍👧‍👦 ".repeat(10_000),
  "halves of characters": "\ud800".repeat(20_000),
  links: "https://a.example/b ".repeat(5_000),
};

describe("a text that goes on and on", () => {
  const gazetteer = loadGazetteer();

  it.each(Object.keys(ENDLESS))("is read to its end: %s", { timeout: WATCHDOG }, (name) => {
    const text = `${LEAD} ${ENDLESS[name]}`;
    // Said to be English, so that it is read whatever it looks like.
    const report: Report = {
      id: "r0",
      file: "long.txt",
      publisher: null,
      published: "2016-06-17",
      title: null,
      language: "en",
      sha256: "0".repeat(64),
      text,
    };
    const reading = readReports([report], { gazetteer });
    const withText = { ...reading, reports: [{ ...(reading.reports[0] as Reading["reports"][number]), text }] };
    expect(falseQuotes(withText)).toEqual([]);
  });
});
