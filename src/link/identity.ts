import type { Incident } from "../model/incident.js";
import { compareText } from "../util/compare-text.js";
import { groupBy } from "../util/group-by.js";
import { shortHash } from "../util/hash.js";
import type { Profile } from "./profile.js";

type Known = Pick<Incident, "id" | "accounts">;

/**
 * The id of an incident: of the account that was published first, so that reports which come later seldom change it.
 * Undated reports count as last; accounts of one day go by their ids.
 */
export function incidentId(members: readonly Profile[]): string {
  const first = members.toSorted(
    (a, b) => (a.told ?? Infinity) - (b.told ?? Infinity) || compareText(smallest(a), smallest(b)),
  )[0];
  if (first === undefined) throw new RangeError("an incident has at least one account");
  return `i${shortHash(smallest(first))}`;
}

function smallest(profile: Profile): string {
  return profile.accounts[0] ?? profile.key;
}

/**
 * Where the ids of an earlier linking have gone: for each id that is no longer there, the incident that now holds most
 * of its accounts (of equals, the one with the smaller id). An id none of whose accounts remain has no successor.
 */
export function successors(previous: readonly Known[], next: readonly Known[]): Map<string, string> {
  const now = new Set(next.map((incident) => incident.id));
  const home = new Map(next.flatMap((incident) => incident.accounts.map((account) => [account, incident.id] as const)));
  const gone = previous.filter((incident) => !now.has(incident.id));
  return new Map(gone.flatMap((incident) => [successor(incident, home)].filter((entry) => entry !== null)));
}

function successor(incident: Known, home: ReadonlyMap<string, string>): [string, string] | null {
  const homes = incident.accounts.map((account) => home.get(account)).filter((id) => id !== undefined);
  const ranked = [...groupBy(homes, (id) => id)].sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b));
  return ranked[0] === undefined ? null : [incident.id, ranked[0][0]];
}
