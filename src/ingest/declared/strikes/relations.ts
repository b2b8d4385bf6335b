import { DIRECTIONS, DISTANCE_UNITS } from "../../../../data/english/places.js";
import { ABOUT, DEFINITE, NEXT_TO, OF, SHARE, TO } from "../../../../data/english/strikes.js";
import { Phrases } from "./phrases.js";
import { lowerAt, type Word } from "./words.js";

const RELATIONS = Phrases.of(NEXT_TO);

/** Index after the words of relation that begin at word `i`; null if none do. */
export function relationEnd(words: readonly Word[], i: number): number | null {
  return directionEnd(words, i) ?? RELATIONS.at(words, i)?.to ?? null;
}

/** "about 40 km southwest of", "south and west of", "to the north of" */
function directionEnd(words: readonly Word[], i: number): number | null {
  let at = i;
  if (ABOUT.has(lowerAt(words, at))) at++;
  if (words[at]?.kind === "number") at = pastDistance(words, at);
  if (lowerAt(words, at) === TO && lowerAt(words, at + 1) === DEFINITE) at += 2;
  const first = pointEnd(words, at);
  const second = first !== null && joinsPoints(lowerAt(words, first)) ? pointEnd(words, first + 1) : null;
  const end = second ?? first;
  return end !== null && lowerAt(words, end) === OF ? end + 1 : null;
}

function joinsPoints(lower: string): boolean {
  return lower === "," || SHARE.has(lower);
}

/** "southwest", "south-west", "south west" */
function pointEnd(words: readonly Word[], at: number): number | null {
  if (!DIRECTIONS.has(lowerAt(words, at))) return null;
  return DIRECTIONS.has(lowerAt(words, at) + lowerAt(words, at + 1)) ? at + 2 : at + 1;
}

/** "40 km", "40km" */
function pastDistance(words: readonly Word[], at: number): number {
  const unit = lowerAt(words, at).replace(/^[\d.,]+/u, "");
  if (DISTANCE_UNITS.has(unit)) return at + 1;
  return DISTANCE_UNITS.has(lowerAt(words, at + 1)) ? at + 2 : at;
}
