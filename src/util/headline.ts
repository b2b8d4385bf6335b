import { isCaption } from "./caption.js";
import { isCredit, isDateLine, isPageLine } from "./page-line.js";
import { endOfRepeat, wordCount } from "./repeated.js";

/** Ends as a sentence does: a stop, with closing marks after it. A headline cut short ends in "…" and does not. */
export function endsAsSentence(line: string): boolean {
  const bare = line.trimEnd().replace(/[”"’')\]»]{1,8}$/u, "");
  if (bare.endsWith("?")) return wordCount(bare) > 14 || /[.!?]\s/u.test(bare.slice(0, -1));
  return /(?:[^.][.!]|\.{3})$/u.test(bare);
}

/** A line above the prose that can be a headline. */
function canBeTitle(line: string): boolean {
  return line.length <= 300 && !isPageLine(line) && !isDateLine(line) && !isCredit(line) && !isCaption(line);
}

/** Number of the line that is the report's title, or null. Looks above the first line of prose only. */
export function titleLine(lines: readonly string[]): number | null {
  const above: number[] = [];
  for (const [i, line] of lines.slice(0, 40).entries()) {
    if (!canBeTitle(line)) {
      if (line.length > 600) return choose(lines, above);
      continue;
    }
    if (endsAsSentence(line) && !isRepeated(lines, i)) return choose(lines, above);
    above.push(i);
  }
  return choose(lines, belowHeadlines(lines, above));
}

/**
 * Without a line that ends as a sentence: candidates above the first long line; a headline that comes back; or the only
 * line there is. A list of headlines alone has no title.
 */
function belowHeadlines(lines: readonly string[], above: readonly number[]): number[] {
  const prose = lines.findIndex((line) => wordCount(line) >= 25);
  if (prose !== -1) return above.filter((i) => i < prose);
  return lines.length === 1 ? [...above] : above.filter((i) => isRepeated(lines, i));
}

/** A headline with a stop comes back at the head of what follows it. */
function isRepeated(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? "";
  return wordCount(line) <= 25 && lines.slice(i + 1, i + 6).some((later) => repeats(later, line));
}

function repeats(later: string, line: string): boolean {
  for (let at = 0; at < Math.min(later.length, 120); at++) {
    if ((at === 0 || later[at - 1] === " ") && endOfRepeat(later, at, line) !== null) return true;
  }
  return false;
}

/** The first of four words or more; a shorter one if it stands alone ("News", "Casualties" are labels). */
function choose(lines: readonly string[], above: readonly number[]): number | null {
  const long = above.find((i) => wordCount(lines[i] ?? "") >= 4);
  if (long !== undefined) return long;
  const [only] = above;
  return above.length === 1 && only !== undefined && wordCount(lines[only] ?? "") >= 2 ? only : null;
}
