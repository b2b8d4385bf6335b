import { EVER, type Filing, filings, questions } from "./filing.js";
import { ANY_TIME, drawersFor, drawersOf } from "./keys.js";
import type { Profile } from "./profile.js";

interface Entry {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The pairs of tellings that are worth a decision, as indexes, the lower first. Those up to `known` are known to each
 * other already, and pairs of two of them are left out.
 */
export function candidates(profiles: readonly Profile[], known = 0): [number, number][] {
  const file = new Map<string, Map<number, Entry[]>>();
  const pairs = new Set<number>();
  for (const [index, profile] of profiles.entries()) {
    for (const question of index < known ? [] : questions(profile)) {
      for (const other of answers(question, file)) pairs.add(other * profiles.length + index);
    }
    for (const filing of filings(profile)) put(filing, index, file);
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}

function* answers({ key, from, to }: Filing, file: ReadonlyMap<string, Map<number, Entry[]>>): Generator<number> {
  const drawers = file.get(key);
  if (drawers === undefined) return;
  for (const drawer of from <= EVER.from ? drawers.keys() : [ANY_TIME, ...drawersOf(from, to)]) {
    for (const entry of drawers.get(drawer) ?? []) if (entry.from <= to && entry.to >= from) yield entry.index;
  }
}

function put({ key, from, to }: Filing, index: number, file: Map<string, Map<number, Entry[]>>): void {
  const drawers = file.get(key) ?? new Map<number, Entry[]>();
  file.set(key, drawers);
  for (const drawer of drawersFor({ key, from, to })) {
    const entries = drawers.get(drawer);
    if (entries === undefined) drawers.set(drawer, [{ index, from, to }]);
    else entries.push({ index, from, to });
  }
}
