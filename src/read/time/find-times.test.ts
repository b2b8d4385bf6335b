import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIso } from "../../util/calendar.js";
import { tokenize } from "../text/tokens.js";
import { findTimes } from "./find-times.js";
import type { Reference, TimeMention } from "./types.js";

const FOLDER = new URL("../../../fixtures/time/", import.meta.url);

interface Case {
  readonly line: string;
  readonly sentence: string;
  /** The words in brackets. */
  readonly phrases: readonly string[];
  readonly reference: Reference;
  readonly expected: string;
}

function casesOf(file: string): Case[] {
  const lines = readFileSync(new URL(file, FOLDER), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).map(caseOf);
}

function caseOf(line: string): Case {
  const [marked = "", published = "", expected = ""] = line.split(" | ").map((field) => field.trim());
  return {
    line,
    sentence: marked.replace(/[[\]]/gu, ""),
    phrases: [...marked.matchAll(/\[(.*?)\]/gu)].map((m) => m[1] as string),
    reference: {
      published: published === "-" || published.startsWith("~") ? null : published,
      year: published.startsWith("~") ? Number(published.slice(1)) : null,
    },
    expected: expected === "none" ? "" : expected,
  };
}

function show({ interval, kind }: TimeMention): string {
  return interval === null ? `null ${kind}` : `${interval.start}..${interval.end} ${interval.precision} ${kind}`;
}

describe("findTimes", () => {
  for (const file of readdirSync(FOLDER)) {
    describe(file, () => {
      for (const { line, sentence, phrases, reference, expected } of casesOf(file)) {
        it(line, () => {
          const tokens = tokenize(sentence);
          const found = findTimes(tokens, reference);
          expect(found.map(show).join("; ")).toBe(expected);
          if (expected !== "" && phrases.length > 0) expect(found.map((m) => m.phrase)).toEqual(phrases);
        });
      }
    });
  }

  it("takes the mention before from another sentence, and says that a year was implied", () => {
    const [previous] = findTimes(tokenize("It fell on 14 June 2016."), { published: null, year: null });
    const [next] = findTimes(tokenize("The following day it was retaken."), {
      published: null,
      year: null,
      previous: previous ?? null,
    });
    expect(next?.interval).toEqual({ start: "2016-06-15", end: "2016-06-15", precision: "day" });
    const [implied] = findTimes(tokenize("It fell on 14 June."), { published: null, year: 2016 });
    expect([implied?.basis, implied?.interval?.start]).toEqual(["implied", "2016-06-14"]);
  });

  it("keeps order and bounds, and builds only real dates, whatever the words", () => {
    const word = fc.constantFrom(
      ..."on the last next this early late mid-July May March Friday Sat 31 7-8 2016 2016-02-30 a two few days hours year ago earlier after before overnight night dawn 12:45 a.m. and to from between since then of , . ( week weekend every daily aged that same following 's".split(
        " ",
      ),
    );
    const published = fc.constantFrom("2016-02-29", "2015-12-31", "2017-01-01", null);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), published, (words, day) => {
        const tokens = tokenize(words.join(" "));
        let floor = 0;
        for (const { from, to, interval } of findTimes(tokens, { published: day, year: 2014 })) {
          expect(from).toBeGreaterThanOrEqual(floor);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
          floor = to;
          if (interval === null) continue;
          expect([parseIso(interval.start), parseIso(interval.end)]).not.toContain(null);
          expect(interval.start <= interval.end).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
