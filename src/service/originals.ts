import { contentOf, exchangesOf } from "../store/contents.js";
import type { ReportRow, Store } from "../store/database.js";
import { LedgerError } from "../store/ledger-error.js";
import type { Context } from "./context.js";
import { reportOrError } from "./show.js";

/** The bytes of a report as they were got. */
export async function* originalBytes({ store }: Context, id: string): AsyncGenerator<Uint8Array> {
  const report = await unerased(store, id);
  yield await contentOrError(store, report.sha256);
}

/** What went over the wire each time a report was got, as WARC records, the first time first. */
export async function* rawExchange({ store }: Context, id: string): AsyncGenerator<Uint8Array> {
  await unerased(store, id);
  const exchanges = await exchangesOf(store, id);
  if (exchanges.length === 0) {
    throw new LedgerError(
      `${id} has no exchange: it was read from a file, not fetched; --bytes writes the bytes of it`,
    );
  }
  const standing = exchanges.filter(({ erased }) => !erased);
  if (standing.length === 0) {
    throw new LedgerError(`the exchange of ${id} was erased with another report that it brought; its hash is kept`);
  }
  for (const { sha256 } of standing) yield await contentOrError(store, sha256);
}

async function unerased(store: Store, id: string): Promise<ReportRow> {
  const report = await reportOrError(store, id);
  if (report.state !== "erased") return report;
  throw new LedgerError(`${id} was erased by order, its bytes too; deconflict report ${id} says when and why`);
}

async function contentOrError(store: Store, sha256: string): Promise<Uint8Array> {
  const bytes = await contentOf(store, sha256);
  if (bytes !== null) return bytes;
  throw new LedgerError(`the bytes with SHA-256 ${sha256} are missing; deconflict verify says what else is`);
}
