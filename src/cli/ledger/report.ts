import type { Terminal } from "../../net/terminal.js";
import type { Ledger, ReportDetail } from "../../service/ledger.js";
import { LedgerError } from "../../store/ledger-error.js";
import { type Arguments, type Exit, UsageError } from "../command.js";
import { difference } from "../difference.js";
import { reportDetailJson } from "../json/reports.js";
import { differencePage } from "../pages/difference.js";
import { reportPage, textPage } from "../pages/report.js";
import { withLedger } from "../with-ledger.js";
import { type Answer, answer } from "./answer.js";
import { saveOriginal } from "./save-original.js";

/** What may be asked for in place of the page, one at a time. */
const PARTS = ["text", "diff", "bytes", "exchange"] as const;

export async function report(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { operands, options } = args;
  const id = operands[0] as string;
  const [part, other] = PARTS.filter((name) => options.has(name));
  if (other !== undefined) throw new UsageError(`--${part} or --${other}, not both.`);
  return withLedger(args, terminal, { command: "report" }, async (ledger) => {
    if (part === "bytes" || part === "exchange")
      return saveOriginal(terminal, args, { report: id, file: options.get(part) as string, chunks: ledger[part](id) });
    const detail = await ledger.report(id);
    if (part === "diff") return answer(terminal, args, await changes(ledger, detail));
    return answer(terminal, args, {
      json: () => reportDetailJson(detail, options.has("text")),
      text: (page) => (options.has("text") ? textPage(page, textOf(detail)) : reportPage(page, detail)),
    });
  });
}

async function changes(ledger: Ledger, later: ReportDetail): Promise<Answer> {
  const earlier = await ledger.report(versionBefore(later));
  const parts = difference(textOf(earlier), textOf(later));
  const reports = { earlier: earlier.report, later: later.report };
  return {
    json: () => ({ earlier: earlier.report.id, later: later.report.id, changes: parts }),
    text: (page) => differencePage(page, reports, parts),
  };
}

function versionBefore({ report, versions }: ReportDetail): string {
  const index = versions.findIndex(({ id }) => id === report.id);
  const before = versions[index + 1];
  if (index !== -1 && before !== undefined) return before.id;
  throw new LedgerError(`${report.id} has no version before it; deconflict report ${report.id} lists those there are`);
}

function textOf({ report, text }: ReportDetail): string {
  if (text !== null) return text;
  throw new LedgerError(
    `${report.id} was erased by order, its text too; deconflict report ${report.id} says when and why`,
  );
}
