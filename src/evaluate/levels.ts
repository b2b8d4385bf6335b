import { datesOverlap, isTight } from "./dates.js";
import type { Names } from "./names.js";
import { samePlace } from "./places.js";
import type { CasualtyRecord } from "./records.js";

/** Each level asks for more of a record to be right, and for all that the levels before it ask. */
export const LEVELS = ["count", "group", "speaker", "where", "actor"] as const;
export type Level = (typeof LEVELS)[number];

/** More places than this are a list, not an answer. */
const MAX_PLACES = 6;

/** How many levels, from the first, an extracted record passes against an annotated one: 0 to `LEVELS.length`. */
export type Depth = (annotated: CasualtyRecord, found: CasualtyRecord) => number;

export function depthWith(names: Names, publishers: ReadonlySet<string>): Depth {
  const tests: Record<Level, (g: CasualtyRecord, s: CasualtyRecord) => boolean> = {
    count: sameCount,
    group: sameGroup,
    speaker: (g, s) => names.sameSpeaker(g.speaker, s.speaker, publishers),
    where: sameWhere,
    actor: (g, s) => sameActor(g.actors, s.actors, names),
  };
  return (annotated, found) => {
    const failed = LEVELS.findIndex((level) => !tests[level](annotated, found));
    return failed < 0 ? LEVELS.length : failed;
  };
}

function sameCount(g: CasualtyRecord, s: CasualtyRecord): boolean {
  if (g.outcome !== s.outcome) return false;
  if (g.min === null || s.min === null) return g.min === s.min && g.max === s.max;
  return g.min === s.min || (g.max === null && s.max === null && Math.abs(g.min - s.min) <= 1);
}

function sameGroup(g: CasualtyRecord, s: CasualtyRecord): boolean {
  return g.group === s.group && g.kind === s.kind && (g.max === null) === (s.max === null);
}

function sameWhere(g: CasualtyRecord, s: CasualtyRecord): boolean {
  if (!samePlace(g.places, s.places.slice(0, MAX_PLACES))) return false;
  return g.kind === "tally" || (datesOverlap(g.date, s.date) && isTight(s.date, g.date));
}

function sameActor(annotated: readonly string[], found: readonly string[], names: Names): boolean {
  const isNamed = (actor: string) => actor !== "unidentified";
  const named = annotated.filter(isNamed);
  if (named.length === 0) return !found.some(isNamed);
  return named.some((x) => found.some((y) => names.sameParty(x, y)));
}
