import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Exit } from "../command.js";
import { actor, workers } from "../common-options.js";
import { until } from "../interrupt.js";
import { withLedger } from "../with-ledger.js";
import { printAdded } from "./print-added.js";

export async function work(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { options } = args;
  const how = { by: actor(options), workers: workers(options), wait: options.has("wait"), retry: options.has("retry") };
  return withLedger(args, terminal, { command: "work", create: true }, async (ledger, interrupted) => {
    const added = ledger.work({ ...how, signal: interrupted });
    return printAdded(terminal, args, until(interrupted, added), () => null);
  });
}
