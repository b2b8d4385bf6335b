import type { Terminal } from "../../net/terminal.js";
import { printable } from "../../publish/text/layout.js";
import { flow } from "../../publish/text/page.js";
import type { Arguments, Exit } from "../command.js";
import { acting } from "../common-options.js";
import { storedReportJson } from "../json/reports.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

const AGAIN = "It had been erased already; the database's files were cleaned of it again.";
const LIMITS =
  "Its bytes, text and quotes are gone from this ledger; its hashes and the reason stay. Dumps and backups that were made " +
  "before still hold it.";

const ALIKE = "The same text, or another version of its page, still stands in:";

export async function erase(args: Arguments, terminal: Terminal): Promise<Exit> {
  return withLedger(args, terminal, { command: "erase" }, async (ledger) => {
    const { report, again, alike, left } = await ledger.erase(args.operands[0] as string, acting(args.options));
    for (const what of left) terminal.warn(`deconflict: not all could be cleaned of it: ${printable(what)}\n`);
    return answer(terminal, args, {
      json: () => ({ ...storedReportJson(report), alike }),
      text: (page) => [
        ...flow(page, "", `erased ${printable(report.id)}`),
        ...(again ? flow(page, "", AGAIN) : []),
        ...flow(page, "", LIMITS),
        ...(alike.length === 0 ? [] : flow(page, "", `${ALIKE} ${alike.map(printable).join(" ")}`)),
      ],
    });
  });
}
