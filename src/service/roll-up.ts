import type { Account } from "../model/account.js";
import type { RollUp, RollUpBy } from "../model/casualty-range.js";
import { parties, type RolledUp, rollUp as rolledUp } from "../pipeline.js";
import { atOneMoment } from "../store/snapshot.js";
import { compareText } from "../util/compare-text.js";
import { provinceOf } from "../util/province.js";
import { usualDate } from "../util/usual-date.js";
import type { Context } from "./context.js";
import { pagesOf } from "./find-incidents.js";
import type { IncidentQuery, RangesOptions } from "./ledger.js";
import { gazetteer } from "./names.js";
import { type Ranged, rangedIncidents } from "./ranges.js";

/** So many incidents are read at once. */
const BATCH = 500;

/**
 * Ranges of all incidents that are asked for, summed. They are read a batch at a time; what is kept of each is its keys
 * and its bounds.
 * @throws LedgerError for a question that has no answer
 */
export async function rollUp(
  context: Context,
  by: RollUpBy,
  query: IncidentQuery,
  options: RangesOptions,
  batch = BATCH,
): Promise<RollUp> {
  return atOneMoment(context.store, async (store) => {
    const all: RolledUp[] = [];
    for await (const incidents of pagesOf({ ...context, store }, query, batch)) {
      const ids = incidents.map(({ id }) => id);
      for (const found of await rangedIncidents(store, ids, options)) all.push(summary(found, by));
    }
    return rolledUp(by, all);
  });
}

/** Without claims and quotes, so that a hundred thousand of them can be held. */
function summary({ corrected, ranges }: Ranged, by: RollUpBy): RolledUp {
  return {
    keys: KEYS[by](corrected),
    ranges: ranges.ranges.map(({ outcome, group, min, max, highest }) => ({ outcome, group, min, max, highest })),
  };
}

const KEYS: Readonly<Record<RollUpBy, (accounts: readonly Account[]) => string[]>> = {
  party: allegedParties,
  place: (accounts) => one(provinceOf(accounts, gazetteer())),
  month: (accounts) => one(monthOf(accounts)),
};

const one = (key: string | null): string[] => (key === null ? [] : [key]);

/** `2015-12`; null where the days reach over more months than one. */
function monthOf(accounts: readonly Account[]): string | null {
  const date = usualDate(accounts);
  const [from, to] = [date?.start.slice(0, 7), date?.end.slice(0, 7)];
  return from !== undefined && from === to ? from : null;
}

/** Those of whom some account asserts or suspects that they did it; who only denies it is none of them. */
function allegedParties(accounts: readonly Account[]): string[] {
  const alleged = accounts
    .flatMap(({ actors }) => actors)
    .filter(({ stance }) => stance === "asserts" || stance === "suspects");
  return [...new Set(alleged.map(({ party, name }) => (party === null ? name : parties.displayName(party))))].sort(
    compareText,
  );
}
