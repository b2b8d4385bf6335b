import { BETWEEN_DISTANCE_AND_NAME, DIRECTIONS, DISTANCE_UNITS } from "../../../data/english/places.js";
import type { GazetteerEntry } from "../../model/gazetteer.js";
import { type Bearing, destination, type Point } from "../../util/geo.js";
import type { Token } from "../text/tokens.js";
import { isNameWord } from "./candidates.js";
import { placeNoun } from "./context.js";
import type { PlaceMention } from "./mention.js";

/** A distance, a bearing or both, from something named: "some 30 km west of X". Token indexes; ends are exclusive. */
export interface PlaceOffset {
  readonly from: number;
  readonly to: number;
  /** Null for a bearing alone ("just east of"). */
  readonly distanceKm: number | null;
  readonly bearing: Bearing | null;
  /** "within 500 m of": the distance is the most, not the distance itself. */
  readonly within: boolean;
  /** The words of what it is from: "Ayyash", "the base". */
  readonly fromTokens: readonly [number, number];
}

/**
 * Distances and bearings of a sentence: "approximately 55 kilometres south east of X", "within 500 meters of the base",
 * "just east of the river line". `places` lets a name that the gazetteer knows end where it ends.
 */
export function findOffsets(tokens: readonly Token[], places: readonly PlaceMention[] = []): PlaceOffset[] {
  const found: PlaceOffset[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const offset = distanceAt(tokens, i, places) ?? bearingAt(tokens, i, i, null, places);
    if (offset === null) continue;
    found.push(offset);
    i = offset.to - 1;
  }
  return found;
}

/** The middle and the radius of what lies at an offset from a place. */
export function displace(entry: GazetteerEntry, offset: PlaceOffset): Point & { readonly radiusKm: number } {
  if (offset.bearing === null) {
    return { lat: entry.lat, lon: entry.lon, radiusKm: entry.radiusKm + (offset.distanceKm ?? entry.radiusKm) };
  }
  const km = offset.distanceKm ?? entry.radiusKm * 2;
  // One of eight bearings leaves 22.5 degrees to each side; the name's own extent is added.
  return { ...destination(entry, km, offset.bearing), radiusKm: entry.radiusKm + km * Math.sin(Math.PI / 8) };
}

function distanceAt(tokens: readonly Token[], i: number, places: readonly PlaceMention[]): PlaceOffset | null {
  const measured = measure(tokens, i);
  if (measured === null) return null;
  let at = measured.to;
  // The same distance in another unit: "30 km (19 miles)".
  if (tokens[at]?.text === "(") {
    const close = tokens.slice(at, at + 5).findIndex((token) => token.text === ")");
    if (close > 0) at += close + 1;
  }
  while (/^(?:away|further|to|the|just|due)$/u.test(tokens[at]?.lower ?? "")) at++;
  return bearingAt(tokens, i, at, measured.km, places) ?? plainAt(tokens, i, at, measured.km, places);
}

interface Measure {
  readonly km: number;
  readonly to: number;
}

/** "55 kilometres", "30km", "a few hundred metres" is none. */
function measure(tokens: readonly Token[], i: number): Measure | null {
  const token = tokens[i] as Token;
  const glued = /^(?<number>[\d.,]+)-?(?<unit>\p{L}+)$/u.exec(token.lower)?.groups;
  if (token.kind !== "number" && SMALL_NUMBERS[token.lower] === undefined) return null;
  const value = glued === undefined ? numberOf(token.lower) : numberOf(glued.number ?? "");
  const unit = DISTANCE_UNITS.get(glued?.unit ?? tokens[i + 1]?.lower ?? "");
  if (value === null || unit === undefined) return null;
  const km = Math.round(value * unit * 1000) / 1000;
  return { km, to: glued === undefined ? i + 2 : i + 1 };
}

const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 },
};

function numberOf(word: string): number | null {
  const named = SMALL_NUMBERS[word];
  if (named !== undefined) return named;
  const value = Number(word.replace(/,(?=\d{3}\b)/gu, ""));
  return Number.isFinite(value) && word !== "" ? value : null;
}

/** "south east of X", "to the north-west of X", "east of X". */
function bearingAt(
  tokens: readonly Token[],
  start: number,
  at: number,
  distanceKm: number | null,
  places: readonly PlaceMention[],
): PlaceOffset | null {
  const first = DIRECTIONS.get(tokens[at]?.lower ?? "");
  if (first === undefined || tokens[at]?.lower.endsWith("ern") === true) return null;
  const second = DIRECTIONS.get(tokens[at + 1]?.lower ?? "");
  const bearing = (
    second !== undefined && first.length === 1 && second.length === 1 ? first + second : first
  ) as Bearing;
  const of = second === undefined ? at + 1 : at + 2;
  if (!/^(?:of|from)$/u.test(tokens[of]?.lower ?? "")) return null;
  return named(tokens, start, of + 1, { distanceKm, bearing, within: false }, places);
}

/** "within 500 metres of the base", "20 km from X". */
function plainAt(
  tokens: readonly Token[],
  start: number,
  at: number,
  distanceKm: number,
  places: readonly PlaceMention[],
): PlaceOffset | null {
  const word = tokens[at]?.lower ?? "";
  if (!/^(?:of|from|outside|off)$/u.test(word)) return null;
  const before = tokens[start - 1]?.lower ?? "";
  const within = /^(?:within|under)$/u.test(before) || (word === "of" && /^(?:least|most)$/u.test(before));
  if (word === "of" && !within) return null;
  return named(tokens, within ? start - 1 : start, at + 1, { distanceKm, bearing: null, within }, places);
}

function named(
  tokens: readonly Token[],
  from: number,
  start: number,
  value: Pick<PlaceOffset, "distanceKm" | "bearing" | "within">,
  places: readonly PlaceMention[],
): PlaceOffset | null {
  let at = start;
  for (;;) {
    if (isNounOf(tokens, at)) at += 2;
    else if (BETWEEN_DISTANCE_AND_NAME.has(tokens[at]?.lower ?? "")) at++;
    else break;
  }
  const place = places.find((mention) => mention.from <= at && at < mention.to);
  const to = place?.to ?? nameEnd(tokens, at);
  return to > at ? { from, to, ...value, fromTokens: [at, to] } : null;
}

const isNounOf = (tokens: readonly Token[], at: number): boolean =>
  placeNoun(tokens[at]?.lower ?? "") !== null && tokens[at + 1]?.lower === "of";

/** Capitalised words, or a place noun and the words before it ("the base", "the Euphrates line"). */
function nameEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (isNameWord(tokens[to])) to++;
  if (to > at) return to;
  for (let i = at; i < at + 3 && tokens[i]?.kind === "word"; i++)
    if (placeNoun((tokens[i] as Token).lower) !== null) return i + 1;
  return at;
}
