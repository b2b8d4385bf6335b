import { accountsOf, sameAccount } from "./accounts.js";
import { actorsOf, type NamedActor, sameActorEntry } from "./actors.js";
import type { AnnotatedAccount, Annotation } from "./annotation.js";
import { grouping, type Pair } from "./grouping.js";
import { type Depth, depthWith, LEVELS, type Level } from "./levels.js";
import { match } from "./matching.js";
import type { Names } from "./names.js";
import { norm } from "./norm.js";
import { pairRecords } from "./pairing.js";
import type { Ratio } from "./ratio.js";
import { type CasualtyRecord, recordsOf } from "./records.js";

/** What is measured: casualty records at five levels, accounts, actors, and the grouping into incidents. */
export const MEASURES = [...LEVELS, "accounts", "actors", "grouping"] as const;
export type Measure = (typeof MEASURES)[number];

/** Annotated and not found, or found and not annotated. */
export interface Unpaired<T> {
  readonly missed: readonly T[];
  readonly extra: readonly T[];
}

/** One report, measured. */
export interface ReportEvaluation {
  readonly annotation: Annotation;
  /** False if the reading holds no report of that file name. */
  readonly read: boolean;
  readonly measures: Readonly<Record<Measure, Ratio>>;
  /** Records paired with one another, and the first level at which they differ, null for none. */
  readonly pairs: readonly (Pair & { readonly fails: Level | null })[];
  readonly records: Unpaired<CasualtyRecord>;
  readonly accounts: Unpaired<AnnotatedAccount>;
  readonly actors: Unpaired<NamedActor>;
}

/** Measures what was read of one report (null if it was not read) against its annotation. */
export function evaluateReport(annotation: Annotation, found: Annotation | null, names: Names): ReportEvaluation {
  const read = found ?? { ...annotation, publisher: null, incidents: [], tallies: [] };
  const publishers = publishersOf(annotation, read);
  const depth = depthWith(names, publishers);
  const [annotatedRecords, foundRecords] = [recordsOf(annotation), recordsOf(read)];
  const { pairs, ...records } = pair(annotatedRecords, foundRecords, depth);
  const accounts = compare(accountsOf(annotation), accountsOf(read), sameAccount(names, publishers));
  const actors = compare(actorsOf(annotation), actorsOf(read), sameActorEntry(names, publishers));
  const atLevel = (level: number) => compare(annotatedRecords, foundRecords, (g, s) => depth(g, s) > level).ratio;
  const byLevel = Object.fromEntries(LEVELS.map((level, i) => [level, atLevel(i)])) as Record<Level, Ratio>;
  return {
    annotation,
    read: found !== null,
    measures: { ...byLevel, accounts: accounts.ratio, actors: actors.ratio, grouping: grouping(pairs) },
    pairs,
    records,
    accounts,
    actors,
  };
}

/** The names that stand for the report's own voice. */
function publishersOf(annotation: Annotation, read: Annotation): Set<string> {
  return new Set([annotation.publisher, read.publisher, "publisher"].flatMap((name) => (name ? [norm(name)] : [])));
}

function pair(annotated: readonly CasualtyRecord[], found: readonly CasualtyRecord[], depth: Depth) {
  const pairs = pairRecords(annotated, found, depth);
  const taken = new Set(pairs.values());
  return {
    pairs: [...pairs].map(([i, j]) => {
      const [g, s] = [annotated[i] as CasualtyRecord, found[j] as CasualtyRecord];
      return { annotated: g, found: s, fails: LEVELS[depth(g, s)] ?? null };
    }),
    missed: annotated.filter((_, i) => !pairs.has(i)),
    extra: found.filter((_, j) => !taken.has(j)),
  };
}

function compare<T>(annotated: readonly T[], found: readonly T[], good: (g: T, s: T) => boolean) {
  const pairs = match(annotated, found, good);
  const [hit, taken] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const ratio: Ratio = { right: pairs.length, annotated: annotated.length, extracted: found.length };
  return { ratio, missed: annotated.filter((_, i) => !hit.has(i)), extra: found.filter((_, j) => !taken.has(j)) };
}
