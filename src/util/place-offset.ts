import { BEARINGS } from "../../data/english/place-cells.js";
import { AFTER_DISTANCE, AFTER_LETTERS, BEARING_LETTERS, BEFORE_BEARING } from "../../data/english/place-offsets.js";
import { DISTANCE_UNITS } from "../../data/english/places.js";
import { oneOf } from "./one-of.js";

/** "A village 5 km south of Mosul": what lies so far off, which way it lies, and from where. */
export interface PlaceOffset {
  /** "A village"; empty where nothing is named. */
  readonly thing: string;
  /** "5 km south of"; a bearing in letters is written out. */
  readonly relation: string;
  /** "Mosul". */
  readonly from: string;
}

const DISTANCE = `\\d+(?:\\.\\d+)?\\s*${oneOf([...DISTANCE_UNITS.keys()])}`;
const BEARING = `(?:${BEFORE_BEARING}\\s+)?${oneOf(BEARINGS)}`;
const LETTERS = `${oneOf(BEARING_LETTERS.keys())}\\s+${AFTER_LETTERS}`;
const OFFSET = new RegExp(
  `^(?<thing>.*?)[\\s,;(]*\\b(?<relation>${DISTANCE}\\s+(?:${BEARING}|${LETTERS}|${oneOf(AFTER_DISTANCE)}))\\s+(?<from>\\p{L}.*?)[)\\s]*$`,
  "iu",
);

const IN_LETTERS = new RegExp(`(?<=\\s)(${oneOf(BEARING_LETTERS.keys())})\\s+${AFTER_LETTERS}$`, "iu");
const inWords = (said: string, letters: string): string => BEARING_LETTERS.get(letters.toLowerCase()) ?? said;

/** Null where no distance is said. */
export function offsetIn(text: string): PlaceOffset | null {
  const { thing = "", relation, from } = OFFSET.exec(text)?.groups ?? {};
  if (relation === undefined || from === undefined) return null;
  return { thing: thing.trim(), relation: relation.replace(IN_LETTERS, inWords), from };
}
