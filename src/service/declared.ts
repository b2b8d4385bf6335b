import type { Store } from "../store/database.js";
import { declarationsById } from "../store/declaration-list.js";
import * as files from "../store/declared-files.js";
import { LedgerError } from "../store/ledger-error.js";
import type { Context } from "./context.js";
import { fileOrError, shownFile } from "./declared-file.js";
import type { DeclaredDetail, DeclaredFile } from "./ledger.js";
import { shippedRows } from "./shipped.js";

/** Every file that was declared, the latest first. */
export async function declaredFiles({ store }: Context): Promise<DeclaredFile[]> {
  return (await files.declaredFiles(store)).map(shownFile);
}

/**
 * By the id of a declared file or of a declaration; where files have declarations of one id, `FILE/ID` says which.
 * @throws LedgerError if nothing has that id, or several declarations have
 */
export async function declared({ store }: Context, id: string): Promise<DeclaredDetail> {
  const file = await files.declaredFile(store, id);
  if (file !== null) return { file: shownFile(file), name: file.file, declaration: null };
  const stored = await storedDeclaration(store, id);
  if (stored?.file?.state === "current") return stored;
  // One that comes with the program counts again where the declared one that took its place was withdrawn.
  const shipped = (await shippedRows(store)).find(({ body }) => body.id === id);
  if (shipped !== undefined) return { file: null, name: shipped.file, declaration: shipped.body };
  if (stored !== null) return stored;
  throw new LedgerError(`there is no declaration and no declared file ${id}; deconflict declarations lists them`);
}

/** What counts goes before what was withdrawn. */
async function storedDeclaration(store: Store, id: string): Promise<DeclaredDetail | null> {
  const [of = "", own] = id.includes("/") ? id.split(/\/(.*)/su) : [undefined, id];
  const found = (await declarationsById(store, own ?? "")).filter(({ declared }) => of === "" || declared === of);
  const [first, ...others] = found.filter(({ state }) => state === found[0]?.state);
  if (first === undefined) return null;
  if (others.length > 0) {
    const ids = [first, ...others].map(({ declared }) => `${declared}/${own}`);
    throw new LedgerError(`several files have a declaration ${own}; name one: ${ids.join(", ")}`);
  }
  const row = await fileOrError(store, first.declared);
  return { file: shownFile(row), name: row.file, declaration: first.body };
}
