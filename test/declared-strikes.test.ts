import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DeclareOptions } from "../src/ingest/declared/index.js";
import { atlasOf } from "../src/ingest/declared/strikes/atlas.js";
import { type Statement, statementsIn } from "../src/ingest/declared/strikes/statements.js";
import { loadGazetteer } from "../src/net/gazetteer-file.js";
import { partiesNamed } from "../src/read/words/parties.js";

const FOLDER = new URL("../fixtures/declared/strikes/", import.meta.url);
const options: DeclareOptions = { gazetteer: loadGazetteer(), partyIds: partiesNamed };
const atlas = atlasOf(options);

/** The cases of the fixture: a line, and what must come of it. */
const CASES = readFileSync(new URL("lines.txt", FOLDER), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .reduce<{ line: string; expected: string[] }[]>((cases, line) => {
    if (line.startsWith("  ")) cases.at(-1)?.expected.push(line.trim());
    else cases.push({ line, expected: [] });
    return cases;
  }, []);

function range(min: number | null | undefined, max: number | null | undefined): string {
  if (min === null || min === undefined) return "?";
  return max === min ? `${min}` : max === null ? `${min}..` : `${min}-${max}`;
}

function shown({ count, place, targets }: Statement): string {
  const struck = targets.map(({ effect, item, min, max }) => `${effect} ${range(min, max)} ${item}`).join("; ");
  return `${count === null ? "-" : range(count.min, count.max)} | ${place?.relation} | ${place?.name} | ${struck}`.trim();
}

describe("lines that declare strikes", () => {
  it("are a hundred and more", () => expect(CASES.length).toBeGreaterThanOrEqual(100));

  it.each(CASES)("$line", ({ line, expected }) => {
    const found = statementsIn(line, { start: 0, end: line.length, country: null }, atlas);
    expect(found.map(shown)).toEqual(expected);
    for (const { start, end } of found) expect(line.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.)”"]$/u);
  });
});
