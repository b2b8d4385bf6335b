import type { Incident } from "../model/incident.js";
import type { Change } from "../store/history.js";

type Known = Pick<Incident, "id" | "accounts">;

/**
 * What became of incidents, for the history: by ids alone, so that no word of a report is in it.
 * @param why the reason, by the accounts that came to an incident
 */
export function incidentChanges(
  before: readonly Known[],
  after: readonly Known[],
  why: (came: readonly string[]) => string,
): Change[] {
  const [old, now] = [byId(before), byId(after)];
  const formed = after.filter(({ id }) => !old.has(id));
  const ended = before.filter(({ id }) => !now.has(id));
  const moved = after.filter(({ id, accounts }) => old.has(id) && !sameAccounts(old.get(id) ?? [], accounts));
  return [
    ...formed.map(({ id, accounts }) => change("incident formed", id, null, { accounts }, why(accounts))),
    ...moved.map(({ id, accounts }) => {
      const was = old.get(id) ?? [];
      const [came, left] = [without(accounts, was), without(was, accounts)];
      const now = { accounts: accounts.length, came, left };
      return change("incident changed", id, { accounts: was.length }, now, why(came));
    }),
    ...ended.map(({ id, accounts }) => change("incident ended", id, { accounts }, null, why([]))),
  ];
}

function change(what: string, subject: string, before: unknown, after: unknown, why: string): Change {
  return { change: what, subject, before, after, why };
}

function byId(incidents: readonly Known[]): Map<string, readonly string[]> {
  return new Map(incidents.map(({ id, accounts }) => [id, accounts]));
}

function sameAccounts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && without(a, b).length === 0;
}

function without(all: readonly string[], those: readonly string[]): string[] {
  const set = new Set(those);
  return all.filter((id) => !set.has(id));
}
