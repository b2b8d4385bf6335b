import { EVER, type Filing, filings, LONGEST_DAYS, questions } from "./filing.js";
import type { Profile } from "./profile.js";

/** Drawers of the file hold what was on so many days, so that a crowded key is not looked through whole. */
const DRAWER_DAYS = 16;

interface Entry {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The pairs of tellings that are worth a decision, as indexes, the lower first. */
export function candidates(profiles: readonly Profile[]): [number, number][] {
  const file = new Map<string, Map<number, Entry[]>>();
  const pairs = new Set<number>();
  for (const [index, profile] of profiles.entries()) {
    for (const question of questions(profile)) {
      for (const other of answers(question, file)) pairs.add(other * profiles.length + index);
    }
    for (const filing of filings(profile)) put(filing, index, file);
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}

function* answers({ key, from, to }: Filing, file: ReadonlyMap<string, Map<number, Entry[]>>): Generator<number> {
  const drawers = file.get(key);
  if (drawers === undefined) return;
  for (const drawer of from <= EVER.from ? drawers.keys() : drawersOf(from, to)) {
    for (const entry of drawers.get(drawer) ?? []) if (entry.from <= to && entry.to >= from) yield entry.index;
  }
}

function put({ key, from, to }: Filing, index: number, file: Map<string, Map<number, Entry[]>>): void {
  const drawers = file.get(key) ?? new Map<number, Entry[]>();
  file.set(key, drawers);
  for (const drawer of to - from > LONGEST_DAYS ? [ANY_TIME] : drawersOf(from, to).slice(1)) {
    const entries = drawers.get(drawer);
    if (entries === undefined) drawers.set(drawer, [{ index, from, to }]);
    else entries.push({ index, from, to });
  }
}

const ANY_TIME = Number.NEGATIVE_INFINITY;

/** The drawers of some days, after the one for what may have been at any time. */
function drawersOf(from: number, to: number): number[] {
  const first = Math.floor(from / DRAWER_DAYS);
  const count = Math.floor(to / DRAWER_DAYS) - first + 1;
  return [ANY_TIME, ...Array.from({ length: count }, (_, i) => first + i)];
}
