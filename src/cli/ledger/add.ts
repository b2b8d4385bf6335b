import { countReports } from "../../net/count-reports.js";
import { metadataAt } from "../../net/ingest-inputs.js";
import { isProblem } from "../../net/problems.js";
import { sources } from "../../net/sources.js";
import type { Terminal } from "../../net/terminal.js";
import type { Ledger } from "../../service/ledger.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { actor, isJson, workers } from "../common-options.js";
import { until } from "../interrupt.js";
import { printJsonLine } from "../json/print.js";
import { queuedLine } from "../pages/added.js";
import { reportProblems } from "../reporting.js";
import { withLedger } from "../with-ledger.js";
import { printAdded } from "./print-added.js";

export async function add(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { operands, options } = args;
  const { metadata, problems } = await metadataAt(options.get("metadata"));
  // A report that is stored without its date has another id than the same with it: better nothing than that.
  if (reportProblems(terminal, problems) !== EXIT.done) return EXIT.failed;
  return withLedger(args, terminal, { command: "add", create: true }, async (ledger, interrupted) => {
    const found = sources(operands, { allowPrivate: options.has("allow-private"), signal: interrupted });
    const how = { by: actor(options), workers: workers(options), metadata };
    if (options.has("queue")) return printQueued(terminal, args, until(interrupted, ledger.enqueue(found, how)));
    return printAdded(
      terminal,
      args,
      until(interrupted, ledger.add(found, how)),
      counting(terminal, operands, interrupted),
    );
  });
}

/** How many reports there may be, as soon as that is known; nobody asks where no bar is drawn. */
function counting(terminal: Terminal, operands: readonly string[], signal: AbortSignal): () => number | null {
  let total: number | null = null;
  const known = (count: number): void => {
    total = count;
  };
  // Without a total the bar only counts.
  if (terminal.live) countReports(operands, signal).then(known, () => {});
  return () => total;
}

type Queued = ReturnType<Ledger["enqueue"]>;

async function printQueued(terminal: Terminal, { options }: Arguments, all: Queued): Promise<Exit> {
  let exit: Exit = EXIT.done;
  for await (const queued of all) {
    if (isProblem(queued)) {
      if (reportProblems(terminal, [queued]) !== EXIT.done) exit = EXIT.failed;
    } else if (isJson(options)) printJsonLine(terminal, { batch: queued.batch, sources: queued.sources });
    else terminal.print(`${queuedLine(queued)}\n`);
  }
  return exit;
}
