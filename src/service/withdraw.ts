import { withdrawDeclared } from "../store/declared-files.js";
import { record } from "../store/history.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import type { Context } from "./context.js";
import { fileOrError, shownFile } from "./declared-file.js";
import type { Acting, DeclaredFile } from "./ledger.js";
import { reasonOf } from "./reason.js";

/**
 * Takes a declared file back. It stays on record with its bytes, and nothing is held against it any more.
 * @throws LedgerError if there is no such file, it was withdrawn before, or no reason is given
 */
export async function withdraw({ store, now }: Context, id: string, acting: Acting): Promise<DeclaredFile> {
  return writing(store, async (trx) => {
    const { state, party } = await fileOrError(trx, id);
    if (state === "withdrawn") throw new LedgerError(`${id} was withdrawn before; deconflict history ${id} says why`);
    await withdrawDeclared(trx, id);
    await record(trx, acting.by, now(), [
      { change: "file withdrawn", subject: id, before: { party }, after: null, why: reasonOf(acting) },
    ]);
    return shownFile(await fileOrError(trx, id));
  });
}
