import type { DailyReport, IncidentOfDay, IncidentRecord } from "../model/publication.js";
import { type Minors, minorsOf } from "../publish/withheld/minors.js";
import { namedIn } from "../publish/withheld/named.js";
import { withoutMinors } from "../publish/withheld/record.js";
import { accountsOfIncidents } from "../store/accounts.js";
import type { Store } from "../store/database.js";
import { daysBetween } from "../util/calendar.js";
import { groupBy } from "../util/group-by.js";
import { corrected, decisionsOf } from "./claim-decisions.js";
import type { Context } from "./context.js";
import { pagesOf } from "./find-incidents.js";
import type { IncidentSummary } from "./ledger.js";
import { recordsOf } from "./record.js";

/** Incidents known less well than to a week say little of one day. */
const MOST_DAYS = 7;
/** So many incidents are in memory at a time, with the texts of their reports. */
const BATCH = 100;

/** What was on a day, and who of those it harmed goes out without a name. */
export interface OnDay extends Pick<DailyReport, "incidents" | "lessPrecise"> {
  readonly minors: readonly Minors[];
}

/**
 * The incidents said to have been on a day, or within a week that holds it; others that may have been on it are counted.
 */
export async function incidentsOn(context: Context, day: string): Promise<OnDay> {
  const [incidents, minors]: [IncidentOfDay[], Minors[]] = [[], []];
  let lessPrecise = 0;
  for await (const found of pagesOf(context, { from: day, to: day }, BATCH)) {
    const near = found.filter(isPrecise).map(({ id }) => id);
    for (const one of await recordsOf(context.store, near)) {
      const own = minorsOf(one);
      if (own !== null) minors.push(own);
      incidents.push(ofDay(withoutMinors(one, own)));
    }
    lessPrecise += found.length - near.length;
  }
  return { incidents, lessPrecise, minors };
}

function isPrecise({ start, end }: IncidentSummary): boolean {
  return start !== null && end !== null && daysBetween(start, end) < MOST_DAYS;
}

/** What the report shows of an incident, so that the whole of each need not be held. */
function ofDay(record: IncidentRecord): IncidentOfDay {
  const { incident, reports, date, place, ranges, reviewed, originsCounting, assessment } = record;
  const { id, title, act, accounts, origins } = incident;
  return {
    incident: { id, title, act, accounts, origins },
    reports: reports.map((report) => ({ id: report.id })),
    ...{ date, place, ranges, reviewed, originsCounting, assessment: { judgements: assessment.judgements } },
  };
}

/** The minors of incidents, whose names do not go out. No text of a report is read for it. */
export async function minorsIn(store: Store, incidents: readonly string[]): Promise<Minors[]> {
  const accounts = await accountsOfIncidents(store, incidents);
  const decisions = groupBy(await decisionsOf(store, accounts), ({ account }) => account);
  return [...groupBy(accounts, ({ incident }) => incident).values()].flatMap((read) => {
    const decided = read.flatMap(({ id }) => decisions.get(id) ?? []);
    return minorsOf({ accounts: corrected(read, decided), named: namedIn(read, decided) }) ?? [];
  });
}
