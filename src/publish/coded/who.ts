import type { CountStance, Stance } from "../../model/account.js";
import type { IncidentRecord } from "../../model/publication.js";

/** A party that somebody holds, or denies, to have done it, and who says so. */
export interface Named {
  readonly name: string;
  readonly by: readonly string[];
}

/** Those whom some account asserts or suspects to have done it, by their usual names. */
export function blamed(record: IncidentRecord): Named[] {
  return named(record, ["asserts", "suspects"]);
}

/** Those whom some account asserts, suspects or denies to have done it. */
export function held(record: IncidentRecord, stance: Stance): Named[] {
  return named(record, [stance]);
}

/** Those whom some account says not to have done it. */
export function denied(record: IncidentRecord): Named[] {
  return held(record, "denies");
}

/** As the comparison names them, which knows which names are one party's. */
function named({ incident, accounts }: IncidentRecord, stances: readonly CountStance[]): Named[] {
  const speakers = new Map(accounts.map(({ id, speaker }) => [id, speaker.name]));
  const values = incident.comparison.find(({ attribute }) => attribute === "actor")?.values ?? [];
  const found = new Map<string, string[]>();
  for (const { value, stance, accounts: ids } of values) {
    if (!stances.includes(stance)) continue;
    found.set(value, [...(found.get(value) ?? []), ...ids.flatMap((id) => speakers.get(id) ?? [])]);
  }
  return [...found].map(([name, by]) => ({ name, by: [...new Set(by)] }));
}

/** Parties that some account says were struck, by their usual names, once each. */
export function struck({ accounts, partyNames }: Pick<IncidentRecord, "accounts" | "partyNames">): string[] {
  const targets = accounts.flatMap((account) => account.targets);
  return [...new Set(targets.flatMap(({ party }) => (party === null ? [] : [partyNames[party] ?? party])))];
}
