import type { Publication } from "../model/publication.js";
import { nextId, record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { listPublications, putPublication } from "../store/publications.js";
import { PUBLISHED } from "../store/verify-publications.js";
import type { Context } from "./context.js";
import type { Acting, Ledger, Page, PageQuery } from "./ledger.js";
import { decider } from "./people.js";
import { incidentOrError } from "./show.js";

type Sent = Parameters<Ledger["publish"]>[0];

const SHA256 = /^[0-9a-f]{64}$/u;

/** @throws LedgerError for a person who may not publish here */
export async function mayPublish({ store }: Context, acting: Pick<Acting, "by">): Promise<void> {
  await decider(store, acting);
}

/**
 * Records that something went out: who published what, when, with the hash of its bytes.
 * @throws LedgerError if the hash is none, the incident is not there, or that person may not publish here
 */
export async function publish(context: Context, sent: Sent, acting: Pick<Acting, "by">): Promise<Publication> {
  if (!SHA256.test(sent.sha256)) throw new LedgerError(`“${sent.sha256}” is no SHA-256: 64 hexadecimal digits`);
  return writing(context.store, async (store) => {
    const by = await decider(store, acting);
    const incident = sent.incident === null ? null : await incidentOrError(store, sent.incident);
    const [id, at] = [await nextId(store, "p"), context.now()];
    const { kind, what, sha256 } = sent;
    await putPublication(store, { id, kind, incident, what, sha256, by, at });
    const after = { id, kind, incident, what, sha256 };
    await record(store, by, at, [{ change: PUBLISHED, subject: incident ?? id, before: null, after, why: what }]);
    return { id, kind, incident, what, sha256, by, at };
  });
}

/** A page of what went out, the latest first. */
export async function publications({ store }: Context, page: PageQuery): Promise<Page<Publication>> {
  return listPublications(store, page);
}
