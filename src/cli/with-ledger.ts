import type { Terminal } from "../net/terminal.js";
import { printable } from "../publish/text/layout.js";
import type { Ledger } from "../service/ledger.js";
import { openLedger } from "../service/open.js";
import { type Arguments, EXIT, type Exit } from "./command.js";
import { ledgerAddress } from "./common-options.js";
import { untilInterrupted } from "./interrupt.js";
import { mendable } from "./mendable.js";

export interface Opening {
  /** The name of the command, for others who wait for the ledger. */
  readonly command: string;
  /** Makes a ledger where there is none. */
  readonly create?: boolean;
}

/**
 * Opens the ledger that the options name, uses it, and closes it whatever happens. What a person can mend is said in one
 * line on standard error.
 */
export async function withLedger(
  { options }: Pick<Arguments, "options">,
  terminal: Terminal,
  { command, create = false }: Opening,
  use: (ledger: Ledger, interrupted: AbortSignal) => Promise<Exit>,
): Promise<Exit> {
  try {
    const opening = { create, command, workspace: options.get("workspace") };
    return await untilInterrupted(() => openLedger(ledgerAddress(options), opening), use, terminal.gone);
  } catch (error) {
    const message = mendable(error);
    if (message === null) throw error;
    terminal.warn(`deconflict: ${printable(message)}\n`);
    return EXIT.failed;
  }
}
