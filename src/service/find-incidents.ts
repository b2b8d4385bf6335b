import type { Verdict } from "../model/incident.js";
import { listIncidents } from "../store/incident-list.js";
import { LedgerError } from "../store/ledger-error.js";
import { MOST_INTEGER } from "../store/page.js";
import { checkDays } from "./check-days.js";
import type { Context } from "./context.js";
import type { IncidentQuery, IncidentSummary, Page, TollQuery } from "./ledger.js";
import { partyKeys, placeKeys } from "./names.js";

/**
 * A page of the incidents of which everything that is asked holds, the latest first.
 * @throws LedgerError for a question that has no answer
 */
export async function findIncidents({ store }: Context, query: IncidentQuery): Promise<Page<IncidentSummary>> {
  const { place, party, limit, after, ...rest } = query;
  checkDays(query);
  for (const toll of query.tolls ?? []) checkToll(toll);
  const filter = {
    ...rest,
    places: place === undefined ? undefined : placeKeys(place),
    parties: party === undefined ? undefined : partyKeys(party),
  };
  const { items, next } = await listIncidents(store, filter, { limit, after });
  return { items: items.map(summary), next };
}

/**
 * All incidents of which everything that is asked holds, the latest first, so many at a time; `limit` and `after` are not
 * looked at.
 * @throws LedgerError for a question that has no answer
 */
export async function* pagesOf(
  context: Context,
  query: IncidentQuery,
  size: number,
): AsyncGenerator<readonly IncidentSummary[]> {
  let after: string | undefined;
  do {
    const { items, next } = await findIncidents(context, { ...query, limit: size, after });
    yield items;
    after = next ?? undefined;
  } while (after !== undefined);
}

function checkToll({ outcome, min, max }: TollQuery): void {
  const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= MOST_INTEGER;
  const isRange = isCount(min) && (max === null || (isCount(max) && max >= min));
  if (!isRange) throw new LedgerError(`${outcome}: ${min} to ${max ?? "any"} are no numbers from 0 to ${MOST_INTEGER}`);
}

type Row = Awaited<ReturnType<typeof listIncidents>>["items"][number];

function summary({
  id,
  title,
  act,
  starts,
  ends,
  verdict,
  accounts,
  reports,
  origins,
  reviewed,
}: Row): IncidentSummary {
  return {
    id,
    title,
    act,
    start: starts,
    end: ends,
    verdict: verdict as Verdict | null,
    accounts,
    reports,
    origins,
    reviewed,
  };
}
