import type { Gazetteer } from "../model/gazetteer.js";
import type { Verdict } from "../model/incident.js";
import { loadGazetteer } from "../net/gazetteer-file.js";
import { partiesNamed } from "../pipeline.js";
import { listIncidents } from "../store/incident-list.js";
import { LedgerError } from "../store/ledger-error.js";
import { MOST_INTEGER } from "../store/page.js";
import { placeKey } from "../util/place-relation.js";
import { nameKey } from "../util/similarity.js";
import { isIsoDate } from "../util/stated-date.js";
import type { Context } from "./context.js";
import type { IncidentQuery, IncidentSummary, Page, TollQuery } from "./ledger.js";

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
    parties: party === undefined ? undefined : [...new Set([party, nameKey(party), ...partiesNamed(party)])],
  };
  const { items, next } = await listIncidents(store, filter, { limit, after });
  return { items: items.map(summary), next };
}

function checkDays({ from, to }: IncidentQuery): void {
  const wrong = [from, to].find((day) => day !== undefined && !isIsoDate(day));
  if (wrong !== undefined)
    throw new LedgerError(`“${wrong}” is no date; a date looks like 2015-12-08 (year-month-day)`);
  if (from !== undefined && to !== undefined && from > to) throw new LedgerError(`${from} is after ${to}`);
}

function checkToll({ outcome, min, max }: TollQuery): void {
  const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= MOST_INTEGER;
  const isRange = isCount(min) && (max === null || (isCount(max) && max >= min));
  if (!isRange) throw new LedgerError(`${outcome}: ${min} to ${max ?? "any"} are no numbers from 0 to ${MOST_INTEGER}`);
}

/** Read from its file when the first place is asked for. */
let gazetteer: Gazetteer | null = null;

/** Of the name and of every other name that the gazetteer has for it. */
function placeKeys(name: string): string[] {
  gazetteer ??= loadGazetteer();
  const known = gazetteer.find(name).flatMap((entry) => [entry.name, ...entry.aliases]);
  return [...new Set([name, ...known].map(placeKey))];
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
