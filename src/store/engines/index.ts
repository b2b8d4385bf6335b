import type { Engine, OpenOptions } from "./engine.js";
import { LedgerAddressError } from "./errors.js";

const SERVER = /^postgres(?:ql)?:/iu;

/** Whether a ledger's address names a database on a server; all others are folders. */
export function isServerAddress(address: string): boolean {
  return SERVER.test(address);
}

/**
 * Opens the database of a ledger: `postgres://…` on a server, any other address as a folder with a database of its own.
 * The engines are loaded only when they are asked for, so that commands without a ledger do not pay for them.
 * @throws NoLedgerError if there is no ledger, or something else is in its place
 * @throws LedgerLockedError if another process has the folder open
 * @throws LedgerDamagedError if the database in the folder does not start
 * @throws LedgerUnreachableError if the server cannot be reached or does not let us in
 * @throws LedgerAddressError if the address of a server is not one
 */
export async function openEngine(address: string, options: OpenOptions): Promise<Engine> {
  const scheme = /^(?<scheme>[a-z][a-z\d+.-]*):\/\//iu.exec(address)?.groups?.scheme;
  if (scheme !== undefined && !isServerAddress(address)) {
    // The rest of the address may hold a password.
    throw new LedgerAddressError(`a ledger is a folder or postgres://…, not ${scheme}://…`);
  }
  if (isServerAddress(address)) return (await import("./server.js")).openServer(address);
  return (await import("./embedded.js")).openEmbedded(address, options);
}
