import {
  ALSO,
  AND,
  ASIDES,
  KEPT_TOGETHER,
  OF,
  OF_THEM,
  OPENS_ASIDE,
  PARTS_FOLLOW,
  PURPOSES,
  SIZES,
  TO,
} from "../../../../data/english/strikes.js";
import { areThings, isThing } from "./nouns.js";
import { Phrases } from "./phrases.js";
import { quantityAt } from "./quantity.js";
import { lowerAt, type Word } from "./words.js";

/** One thing of a list: indexes of its words, `to` exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** One of those counted before: "12 vehicles, including two tankers". */
  readonly part: boolean;
}

const JOINTS = Phrases.of(ALSO);
const PARTS = Phrases.of(PARTS_FOLLOW);
const ASIDE = Phrases.of(ASIDES);
const KEPT = Phrases.of(KEPT_TOGETHER);

/** Parts the list of an object into its things. What is told about a thing ("which was used …") is left out. */
export function piecesOf(words: readonly Word[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let [start, part] = [from, false];
  const close = (end: number, next: number): void => {
    if (end > start) pieces.push({ from: start, to: end, part });
    start = next;
  };
  for (let i = from; i < to; ) {
    const kept = KEPT.at(words, i);
    if (kept !== null) i = kept.to;
    const aside = asideEnd(words, i);
    const parts = PARTS.at(words, i);
    const joint = jointAt(words, i, start, to);
    if (aside !== null) close(i, afterAside(words, aside, to));
    else if (parts !== null) {
      close(i, parts.to);
      part = true;
    } else if (joint !== null) {
      close(i, joint);
      part &&= !JOINTS.at(words, i);
    }
    i = Math.max(i + 1, start);
  }
  close(to, to);
  return pieces;
}

/** Index of the first word after what joins two things at word `i`; null if nothing does. */
function jointAt(words: readonly Word[], i: number, start: number, to: number): number | null {
  const also = JOINTS.at(words, i);
  if (also !== null) return also.to;
  const word = lowerAt(words, i);
  if (word === "," || word === ";") return i + 1;
  if (AND.has(word)) return partsAt(words, i, start, to) ? i + 1 : null;
  // "two vehicles an excavator": a comma that was lost
  const before = lowerAt(words, i - 1);
  const lost = i > start && (isThing(before) || areThings(before)) && quantityAt(words, i) !== null;
  return lost ? i : null;
}

/** Whether "and" at word `i` joins two things rather than two words of one ("command and control node"). */
function partsAt(words: readonly Word[], i: number, start: number, to: number): boolean {
  if (i === start || quantityAt(words, i + 1) !== null) return true;
  const [before, next] = [words[i - 1] as Word, words[i + 1] as Word];
  if (i + 1 < to && /^\p{Lu}/u.test(next.text)) return i + 2 < to && !/^\p{Lu}/u.test(before.text);
  if (SIZES.has(before.lower) && SIZES.has(lowerAt(words, i + 1))) return true;
  if (areThings(before.lower)) return true;
  if (!isThing(before.lower)) return false;
  const end = endOfThing(words, i + 1, to);
  const last = lowerAt(words, end - 1);
  // "a vehicle and trailer", "an outpost and firing positions"; but "a bunker and storage facility" may be one.
  return areThings(last) || (end === i + 2 && isThing(last));
}

function endOfThing(words: readonly Word[], from: number, to: number): number {
  let end = from;
  while (end < to && words[end]?.kind === "word" && !AND.has(lowerAt(words, end)) && !endsThing(words, end)) end++;
  return end;
}

function endsThing(words: readonly Word[], i: number): boolean {
  return PARTS.at(words, i) !== null || asideEnd(words, i) !== null;
}

/** Index after the words that open an aside: "which", "one of which", "to further" (degrade them), ", in support of". */
function asideEnd(words: readonly Word[], i: number): number | null {
  if (lowerAt(words, i) === TO && PURPOSES.has(lowerAt(words, i + 1))) return i + 2;
  const counted = quantityAt(words, i)?.to ?? i;
  if (counted === i && lowerAt(words, i - 1) === "," && OPENS_ASIDE.has(lowerAt(words, i))) return i + 1;
  const of = lowerAt(words, counted) === OF ? counted + 1 : counted;
  return ASIDE.at(words, i)?.to ?? (of > i && OF_THEM.has(lowerAt(words, of)) ? of + 1 : null);
}

/** Where the list goes on after an aside: at the next thing with a number. */
function afterAside(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const quantity = lowerAt(words, i) === "," || AND.has(lowerAt(words, i)) ? quantityAt(words, i + 1) : null;
    if (quantity !== null && asideEnd(words, i + 1) === null) return i + 1;
  }
  return to;
}
