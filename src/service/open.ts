import { openStore, type StoreOptions } from "../store/open.js";
import { inProcess } from "./in-process.js";
import type { Ledger } from "./ledger.js";

/**
 * Opens the ledger at an address: a folder, or `postgres://…`.
 * @throws NoLedgerError, LedgerLockedError, LedgerUnreachableError, LedgerAddressError, LedgerFormError
 */
export async function openLedger(address: string, options: StoreOptions): Promise<Ledger> {
  return inProcess(await openStore(address, options), () => new Date().toISOString());
}
