import { HEADING_SMALL, OPENING_WORDS } from "../../../../data/english/strikes.js";
import { isDateAlone } from "./dateline.js";

/** A paragraph, a heading or a line with a bullet; offsets are UTF-16, `end` exclusive. */
export interface Unit {
  readonly start: number;
  readonly end: number;
}

/** Word processors write "o" for a hollow bullet. */
const BULLET = /^[ \t]*(?:[-–—*•·‣▪§]+|o|\d{1,2}[.)])[ \t]+/u;
/** "Near X, …": no sentence has such a word with a capital in its midst. */
const OPENING = new RegExp(`^[ \\t]*(?:${OPENING_WORDS.join("|")})(?!\\p{L})`, "u");
/** A heading is no longer than this (code units). */
const HEADING = 60;

/**
 * Parts a release into its units: lines with bullets, with the lines that they were wrapped into, headings, and what stands
 * between empty lines. A line that ends in a full stop or a colon ends its unit.
 */
export function unitsOf(text: string): Unit[] {
  const units: { start: number; end: number }[] = [];
  let open = false;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const [line, start] = [match[0], match.index];
    const end = start + line.length;
    const last = units.at(-1);
    const goesOn =
      open && last !== undefined && continues(text.slice(last.start, last.end), text.slice(last.end, start), line);
    if (line.trim() === "") open = false;
    else {
      if (goesOn) last.end = end;
      else units.push({ start: start + (BULLET.exec(line)?.[0].length ?? 0), end });
      open = !/[.:!?]["”’)]*\s*$/u.test(line);
    }
  }
  return units;
}

/** Whether a line goes on with the unit before it; `gap` is what stands between them. */
function continues(unit: string, gap: string, line: string): boolean {
  if (BULLET.test(line) || OPENING.test(line) || /\n\s*\n/u.test(gap)) return false;
  if (isDateAlone(unit) || isDateAlone(line)) return false;
  return !isHeading(unit) || /^\s*\p{Ll}/u.test(line);
}

/** A short line in which every word of weight has a capital: "Strikes in Syria", "IRAQ". */
function isHeading(unit: string): boolean {
  const words = unit.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu) ?? [];
  const capital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word) || HEADING_SMALL.has(word);
  return unit.trim().length <= HEADING && !/[,;–—-]\s*$/u.test(unit) && words.every(capital);
}
