import type { IncidentRecord } from "../model/publication.js";
import { atOneMoment, snapshot } from "../store/snapshot.js";
import type { Context } from "./context.js";
import { pagesOf } from "./find-incidents.js";
import type { IncidentQuery } from "./ledger.js";
import { recordOrError, recordsOf } from "./record.js";

/** So many incidents are in memory at a time, with the texts of their reports. */
const BATCH = 100;

/** @throws LedgerError if no incident has or had that id, or nothing is left of it */
export async function record({ store }: Pick<Context, "store">, id: string): Promise<IncidentRecord> {
  return atOneMoment(store, (moment) => recordOrError(moment, id));
}

/**
 * Incidents of which everything that is asked holds, as they were when the first was asked for; see `Recording`.
 * @throws LedgerError for a question that has no answer
 */
export async function* records(context: Context, query: IncidentQuery): AsyncGenerator<IncidentRecord> {
  const now = await snapshot(context.store);
  try {
    yield* batches({ ...context, store: now }, query);
  } finally {
    await now.end();
  }
}

async function* batches(context: Context, query: IncidentQuery): AsyncGenerator<IncidentRecord> {
  for await (const incidents of pagesOf(context, query, BATCH)) {
    const ids = incidents.map(({ id }) => id);
    yield* await recordsOf(context.store, ids);
  }
}
