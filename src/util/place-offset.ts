import { BEARINGS } from "../../data/english/place-cells.js";
import { AFTER_DISTANCE, BEFORE_BEARING } from "../../data/english/place-offsets.js";
import { DISTANCE_UNITS } from "../../data/english/places.js";
import { oneOf } from "./one-of.js";

/** "A village 5 km south of Mosul": what lies so far off, which way it lies, and from where. */
export interface PlaceOffset {
  /** "A village"; empty where nothing is named. */
  readonly thing: string;
  /** "5 km south of". */
  readonly relation: string;
  /** "Mosul". */
  readonly from: string;
}

const DISTANCE = `\\d+(?:\\.\\d+)?\\s*${oneOf([...DISTANCE_UNITS.keys()])}`;
const BEARING = `(?:${BEFORE_BEARING}\\s+)?${oneOf(BEARINGS)}`;
const OFFSET = new RegExp(
  `^(?<thing>.*?)[\\s,;(]*\\b(?<relation>${DISTANCE}\\s+(?:${BEARING}|${oneOf(AFTER_DISTANCE)}))\\s+(?<from>\\p{L}.*?)[)\\s]*$`,
  "iu",
);

/** Null where no distance is said. */
export function offsetIn(text: string): PlaceOffset | null {
  const { thing = "", relation, from } = OFFSET.exec(text)?.groups ?? {};
  return relation === undefined || from === undefined ? null : { thing: thing.trim(), relation, from };
}
