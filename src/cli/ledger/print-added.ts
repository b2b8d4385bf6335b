import { type Progress, progress } from "../../net/progress.js";
import type { Terminal } from "../../net/terminal.js";
import type { Added } from "../../service/ledger.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { isJson } from "../common-options.js";
import { printJsonLine } from "../json/print.js";
import { addedJson } from "../json/reports.js";
import { addedLine, addedSummary } from "../pages/added.js";
import { reportProblems } from "../reporting.js";

/** Says of each report what became of it, at once: whoever sees the line can rely on its being stored. */
export async function printAdded(
  terminal: Terminal,
  { options }: Arguments,
  all: AsyncIterable<Added>,
  total: () => number | null,
): Promise<Exit> {
  const counts = new Map<Added["outcome"], number>();
  const bar = progress(terminal, "reports", () => performance.now());
  let done = 0;
  let exit: Exit = EXIT.done;
  try {
    for await (const added of all) {
      const told = printOne(terminal, bar, added, isJson(options));
      if (told !== EXIT.done) exit = EXIT.failed;
      // A warning by itself is no report.
      if (added.outcome === "noted") continue;
      counts.set(added.outcome, (counts.get(added.outcome) ?? 0) + 1);
      bar.step(++done, total());
    }
  } finally {
    bar.clear();
  }
  if (!isJson(options)) terminal.print(`${addedSummary(counts)}\n`);
  return exit;
}

function printOne(terminal: Terminal, bar: Progress, added: Added, asJson: boolean): Exit {
  bar.clear();
  if (asJson) printJsonLine(terminal, addedJson(added));
  // What came of no report is told on standard error, with the reason.
  else if (added.report !== null) terminal.print(`${addedLine(added)}\n`);
  return reportProblems(terminal, added.problems);
}
