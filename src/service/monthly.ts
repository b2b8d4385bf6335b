import type { Walk } from "../model/assessment.js";
import type { MonthlyReport } from "../model/publication.js";
import { type Counted, countedIn, countersOf, parties } from "../pipeline.js";
import { LedgerError } from "../store/ledger-error.js";
import { atOneMoment } from "../store/snapshot.js";
import { titlesOf } from "../store/titles.js";
import { walksToCount } from "../store/walks.js";
import { isIsoDate } from "../util/stated-date.js";
import type { Context } from "./context.js";

/** What stands for the title of an incident whose reports were all erased or read otherwise. */
export const NO_TITLE = "incident that is no more";

/**
 * The counters of a month, with the walks that count in it: those that only stand as they ended before are none of them.
 * @param month `2015-12`
 * @throws LedgerError if it is no month, or has not begun
 */
export async function monthly({ store, now }: Context, month: string): Promise<MonthlyReport> {
  if (!isIsoDate(`${month}-01`)) throw new LedgerError(`“${month}” is no month; a month is written as 2015-12`);
  if (month > now().slice(0, 7)) throw new LedgerError(`${month} has not begun: a report is of what was`);
  return atOneMoment(store, async (moment) => {
    const walks = await walksToCount(moment);
    return monthlyOf(walks, month, await titlesOf(moment, [...new Set(walks.map(({ incident }) => incident))]));
  });
}

/** The report of a month from every walk, and the titles of incidents by their ids. */
export function monthlyOf(walks: readonly Walk[], month: string, titles: ReadonlyMap<string, string>): MonthlyReport {
  const counted = countedIn(walks, month).filter((one) => countsAs(one).length > 0);
  return { ...countersOf(walks, month), walks: counted.map((one) => ofWalk(one, titles)) };
}

type CountsAs = MonthlyReport["walks"][number]["counted"];

const COUNTS = ["carried", "received", "reopened", "completed", "open", "corrected"] as const;

function countsAs(counted: Counted): CountsAs {
  return COUNTS.filter((which) => counted[which]);
}

function ofWalk(counted: Counted, titles: ReadonlyMap<string, string>): MonthlyReport["walks"][number] {
  const { id, incident, party }: Walk = counted.walk;
  return {
    ...{ id, incident, title: titles.get(incident) ?? NO_TITLE, party: parties.displayName(party) },
    ...{ counted: countsAs(counted), completion: counted.to, confirmed: counted.confirmed },
    ...{ stood: counted.stood, since: counted.since },
  };
}
