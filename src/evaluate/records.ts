import type { AnnotatedCount, AnnotatedDate, AnnotatedIncident, AnnotatedTally, Annotation } from "./annotation.js";

/** A count with what its account and incident say around it. */
export interface CasualtyRecord extends AnnotatedCount {
  readonly kind: "incident" | "tally";
  readonly speaker: string;
  /** Of the account; those of the whole incident where the account names none. */
  readonly places: readonly string[];
  readonly date: AnnotatedDate | null;
  /** Who is said to have done it; denials left out. */
  readonly actors: readonly string[];
  /** Key of the incident; null for a tally. */
  readonly incident: string | null;
}

/** The casualty records of one report: those of its incidents in order, then its tallies. */
export function recordsOf({ incidents, tallies }: Annotation): CasualtyRecord[] {
  return [...incidents.flatMap(incidentRecords), ...tallies.map(tallyRecord)];
}

function incidentRecords({ key, accounts }: AnnotatedIncident): CasualtyRecord[] {
  const allPlaces = accounts.flatMap(({ places }) => places);
  const firstDate = accounts.find(({ date }) => date !== null)?.date ?? null;
  return accounts.flatMap((account) =>
    account.casualties.map((count) => ({
      ...count,
      kind: "incident" as const,
      speaker: account.speaker,
      places: account.places.length > 0 ? account.places : allPlaces,
      date: account.date ?? firstDate,
      actors: account.actors.filter(({ stance }) => stance !== "denies").map(({ name }) => name),
      incident: key,
    })),
  );
}

function tallyRecord(tally: AnnotatedTally): CasualtyRecord {
  return { ...tally, kind: "tally", date: null, incident: null };
}
