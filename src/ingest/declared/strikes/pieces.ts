import { ALSO, ASIDES, PARTS_FOLLOW, PURPOSES, TARGET_NOUNS } from "../../../../data/english/strikes.js";
import { longestAt, quantityAt } from "./quantity.js";
import { lowerAt, type Word } from "./words.js";

/** One thing of a list: indexes of its words, `to` exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** One of those counted before: "12 vehicles, including two tankers". */
  readonly part: boolean;
}

const listed = (phrases: readonly string[]): ReadonlyMap<string, true> =>
  new Map(phrases.map((words) => [words, true]));
const JOINTS = listed(ALSO);
const PARTS = listed(PARTS_FOLLOW);
const ASIDE = listed(ASIDES);

/** Parts the list of an object into its things. What is told about a thing ("which was used …") is left out. */
export function piecesOf(words: readonly Word[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let [start, part] = [from, false];
  const close = (end: number, next: number): void => {
    if (end > start) pieces.push({ from: start, to: end, part });
    start = next;
  };
  for (let i = from; i < to; ) {
    const aside = asideEnd(words, i);
    const parts = longestAt(PARTS, words, i);
    const joint = jointAt(words, i, start, to);
    if (aside !== null) close(i, afterAside(words, aside, to));
    else if (parts !== null) {
      close(i, parts.to);
      part = true;
    } else if (joint !== null) {
      close(i, joint);
      part &&= !longestAt(JOINTS, words, i);
    }
    i = Math.max(i + 1, start);
  }
  close(to, to);
  return pieces;
}

/** Index of the first word after what joins two things at word `i`; null if nothing does. */
function jointAt(words: readonly Word[], i: number, start: number, to: number): number | null {
  const also = longestAt(JOINTS, words, i);
  if (also !== null) return also.to;
  const word = lowerAt(words, i);
  if (word === "," || word === ";") return i + 1;
  if (word === "and" || word === "&") return partsAt(words, i, start, to) ? i + 1 : null;
  // "two vehicles an excavator": a comma that was lost
  const lost = i > start && TARGET_NOUNS.has(lowerAt(words, i - 1)) && quantityAt(words, i) !== null;
  return lost ? i : null;
}

/** Whether "and" at word `i` joins two things rather than two words of one ("command and control node"). */
function partsAt(words: readonly Word[], i: number, start: number, to: number): boolean {
  if (i === start || quantityAt(words, i + 1) !== null) return true;
  const [before, next] = [words[i - 1] as Word, words[i + 1]];
  if (next !== undefined && /^\p{Lu}/u.test(next.text)) return i + 2 < to && !/^\p{Lu}/u.test(before.text);
  if (!TARGET_NOUNS.has(before.lower)) return false;
  if (isPlural(before)) return true;
  const end = endOfThing(words, i + 1, to);
  const last = words[end - 1];
  if (last === undefined || !TARGET_NOUNS.has(last.lower)) return false;
  return end === i + 2 || isPlural(last);
}

function isPlural({ lower }: Word): boolean {
  return lower.endsWith("s") && TARGET_NOUNS.has(lower.replace(/(?:i?e)?s$/u, (s) => (s === "ies" ? "y" : "")));
}

function endOfThing(words: readonly Word[], from: number, to: number): number {
  let end = from;
  while (end < to && words[end]?.kind === "word" && lowerAt(words, end) !== "and") end++;
  return end;
}

/** Index after the words that open an aside: "which", "to further" (degrade them). */
function asideEnd(words: readonly Word[], i: number): number | null {
  if (lowerAt(words, i) === "to" && PURPOSES.has(lowerAt(words, i + 1))) return i + 2;
  return longestAt(ASIDE, words, i)?.to ?? null;
}

/** Where the list goes on after an aside: at the next thing with a number. */
function afterAside(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const quantity = /^(?:,|and)$/u.test(lowerAt(words, i)) ? quantityAt(words, i + 1) : null;
    if (quantity !== null && asideEnd(words, i + 1) === null) return i + 1;
  }
  return to;
}
