import type { Store } from "../store/database.js";
import { declaredFile, type FileRow } from "../store/declared-files.js";
import { LedgerError } from "../store/ledger-error.js";
import type { DeclaredFile } from "./ledger.js";

/** A declared file as it is shown. */
export function shownFile({ id, state, kind, file, party, sha256, options, counts, ...added }: FileRow): DeclaredFile {
  const { added_at: addedAt, added_by: addedBy } = added;
  return { id, state, kind, file, party, sha256, options, counts, addedAt, addedBy };
}

/** @throws LedgerError if no file has that id */
export async function fileOrError(store: Store, id: string): Promise<FileRow> {
  const row = await declaredFile(store, id);
  if (row !== null) return row;
  throw new LedgerError(`there is no declared file ${id}; deconflict declarations --files lists them`);
}
