import { type Account, GROUPS, OUTCOMES } from "../../model/account.js";
import type { CasualtyRange, ClaimDecision, IncidentRanges } from "../../model/casualty-range.js";
import type { Incident } from "../../model/incident.js";
import { groupBy } from "../../util/group-by.js";
import { bearingOf, rangeFrom } from "./bearing.js";
import { contesting } from "./contested.js";
import { countsOf, decisionsByClaim } from "./count.js";
import { judgedCounts } from "./judge.js";
import { leftOutOf } from "./left-out.js";
import { type CountScope, isIn, tells, widerZeros } from "./scopes.js";
import { bearingOn, tiersOf, withoutParticular } from "./tiers.js";
import { totalRange } from "./total.js";
import { type Published, type Voiced, voiced } from "./voices.js";

export { type RolledUp, rollUp, type SummedRange } from "./roll-up.js";

/** An incident and its accounts as they were read; decisions are applied within. */
export interface RangeFacts {
  readonly incident: Pick<Incident, "id" | "accounts" | "origins">;
  /** Those of other incidents are left out. */
  readonly accounts: readonly Account[];
  readonly reports: Published;
}

export interface RangeOptions {
  /** Only counts that a person accepted, corrected or admitted bear on ranges. */
  readonly reviewedOnly?: boolean | undefined;
}

/**
 * How many of each outcome and group, from admitted counts of independent origins (domain rules: "Casualty arithmetic";
 * after Airwars [P]). Only counts of one scope are held together; unknown is not zero: a scope that nobody counts has no
 * range. Killed and wounded counted together split into neither. The order of accounts, origins and decisions does not
 * matter. A further account of an origin of its own never narrows a range of which somebody gives a toll; that a later figure
 * replaces an earlier one in another report is for a person to say, by taking the earlier out. `decisions` hold one for
 * each claim.
 */
export function rangesOf(
  { incident, accounts, reports }: RangeFacts,
  decisions: readonly ClaimDecision[],
  { reviewedOnly = false }: RangeOptions = {},
): IncidentRanges {
  const own = new Set(incident.accounts);
  const told = accounts.filter(({ id }) => own.has(id));
  const decided = groupBy(decisions, ({ account }) => account);
  const judged = told.flatMap((account) =>
    judgedCounts(countsOf(account, decisionsByClaim(decided.get(account.id) ?? [])), reviewedOnly),
  );
  const voices = voiced(judged, { accounts: told, origins: incident.origins, reports });
  const scopes = groupBy(voices, ({ outcome, group }) => `${outcome} ${group}`);
  const counts = [...scopes.values()].flatMap(withoutParticular);
  return { incident: incident.id, ranges: rangesIn(counts), leftOut: leftOutOf(counts) };
}

function rangesIn(counts: readonly Voiced[]): CasualtyRange[] {
  return OUTCOMES.flatMap((outcome) => {
    const counted = GROUPS.flatMap((group) => scopeRange(counts, { outcome, group }));
    return [...totalRange(counts, outcome, counted), ...counted];
  });
}

function scopeRange(counts: readonly Voiced[], scope: CountScope): CasualtyRange[] {
  const counted = counts.filter((count) => isIn(count, scope));
  const bearing = counted.filter(({ out }) => out === null);
  if (bearing.length === 0) return [];
  const telling = new Set(counted.filter(tells).map(({ account }) => account));
  const zeros = widerZeros(counts, scope).filter(({ account }) => !telling.has(account));
  const [tolls, particular] = tiersOf(bearing);
  return [rangeFrom(scope, bearingOn([[...tolls, ...zeros.map(bearingOf)], particular]), contesting(counts, scope))];
}
