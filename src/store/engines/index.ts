import type { Engine, OpenOptions } from "./engine.js";

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
  if (isServerAddress(address)) return (await import("./server.js")).openServer(address);
  return (await import("./embedded.js")).openEmbedded(address, options);
}
