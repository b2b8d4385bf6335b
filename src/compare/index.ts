import type { Account } from "../model/account.js";
import type { Comparison, Incident } from "../model/incident.js";
import type { Parties } from "../model/parties.js";
import { sourceNumbers } from "../util/source-numbers.js";
import { act } from "./act.js";
import { actor } from "./actor.js";
import { claims } from "./claims.js";
import { counts } from "./counts.js";
import { date } from "./date.js";
import { GRAVITY, judge } from "./judge.js";
import { place } from "./place.js";
import type { Scene } from "./row.js";
import { target } from "./target.js";

/**
 * Lays out, for each attribute that anybody speaks about, whether the sources of an incident can all be right. Only
 * values of the same attribute and group are held against each other; silence is not disagreement; copies of one
 * origin count as one source. Contradictions come first. `accounts` are those of the incident, in any order.
 */
export function compare(
  incident: Pick<Incident, "accounts" | "origins">,
  accounts: readonly Account[],
  parties: Parties,
): Comparison[] {
  const own = new Set(incident.accounts);
  const told = accounts.filter((account) => own.has(account.id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const scene: Scene = { parties, source: sourceNumbers(told, incident.origins) };
  const rows = [
    judge(act(told), scene),
    judge(actor(told, parties), scene),
    judge(target(told, parties), scene),
    judge(place(told), scene),
    judge(date(told), scene),
    ...counts(told).map((attribute) => judge(attribute, scene)),
    ...claims(told, parties).map((attribute) => judge(attribute, scene)),
  ].filter((row) => row !== null);
  return rows.sort((a, b) => GRAVITY.indexOf(a.verdict) - GRAVITY.indexOf(b.verdict));
}

/** Compares every incident of a linking; `accounts` are those of all of them. */
export function compareAll(
  incidents: readonly Omit<Incident, "comparison">[],
  accounts: readonly Account[],
  parties: Parties,
): Incident[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return incidents.map((incident) => {
    const own = incident.accounts.map((id) => byId.get(id)).filter((account) => account !== undefined);
    return { ...incident, comparison: compare(incident, own, parties) };
  });
}
