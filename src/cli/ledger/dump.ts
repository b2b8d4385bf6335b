import type { Terminal } from "../../net/terminal.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { until } from "../interrupt.js";
import { withLedger } from "../with-ledger.js";

export async function dump(args: Arguments, terminal: Terminal): Promise<Exit> {
  return withLedger(args, terminal, { command: "dump" }, async (ledger, interrupted) => {
    for await (const line of until(interrupted, ledger.dump())) terminal.print(`${line}\n`);
    return EXIT.done;
  });
}
