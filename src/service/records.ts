import type { IncidentRecord } from "../model/publication.js";
import { LedgerError } from "../store/ledger-error.js";
import { snapshot } from "../store/snapshot.js";
import type { Context } from "./context.js";
import { findIncidents } from "./find-incidents.js";
import type { IncidentQuery } from "./ledger.js";
import { recordsOf } from "./record.js";
import { incidentOrError } from "./show.js";

/** So many incidents are in memory at a time, with the texts of their reports. */
const BATCH = 100;

/** @throws LedgerError if no incident has or had that id, or nothing is left of it */
export async function record({ store }: Pick<Context, "store">, id: string): Promise<IncidentRecord> {
  const [found] = await recordsOf(store, [await incidentOrError(store, id)]);
  if (found === undefined) throw new LedgerError(`there is no incident ${id} any more`);
  return found;
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
  let after: string | undefined;
  do {
    const { items, next } = await findIncidents(context, { ...query, limit: BATCH, after });
    yield* await recordsOf(
      context.store,
      items.map(({ id }) => id),
    );
    after = next ?? undefined;
  } while (after !== undefined);
}
