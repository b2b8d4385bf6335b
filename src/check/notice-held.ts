import type { Declared, FileRef, IncidentFacts } from "./facts.js";
import { noticesAt } from "./notice-index.js";
import { type HeldNotice, holdNotice } from "./notice-record.js";
import { sceneOf } from "./scene.js";

/** A notice of a declared file, held against an incident. */
export interface RecordedNotice extends HeldNotice {
  readonly file: FileRef;
}

/** The notices on record that bear on an incident. */
interface RecordedNotices {
  /** Those that are of its place and time, or may be, as far as towns and villages are known. */
  readonly bearing: readonly RecordedNotice[];
  /** How many may be of it because one of the two is known to a region only, or not at all. */
  readonly open: number;
}

export function recordedAt(facts: IncidentFacts, { notices }: Declared): RecordedNotices {
  const { told: spots, when } = sceneOf(facts);
  const held = noticesAt(notices, spots)
    .map(({ file, notice }) => ({ file, ...holdNotice(notice, spots, when) }))
    .filter(({ place, days }) => place !== "no" && days !== "no");
  const bearing = held.filter(({ mayBeThere }) => mayBeThere);
  return { bearing, open: held.length - bearing.length };
}
