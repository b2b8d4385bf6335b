import type { Terminal } from "../../net/terminal.js";
import { printable } from "../../publish/text/layout.js";
import { flow } from "../../publish/text/page.js";
import type { Arguments, Exit } from "../command.js";
import { acting } from "../common-options.js";
import { storedReportJson } from "../json/reports.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

const LIMITS =
  "Its bytes, text and quotes are gone from this ledger; its hashes and the reason stay. Dumps and backups that were made " +
  "before still hold it.";

export async function erase(args: Arguments, terminal: Terminal): Promise<Exit> {
  return withLedger(args, terminal, { command: "erase" }, async (ledger) => {
    const erased = await ledger.erase(args.operands[0] as string, acting(args.options));
    return answer(terminal, args, {
      json: () => storedReportJson(erased),
      text: (page) => [...flow(page, "", `erased ${printable(erased.id)}`), ...flow(page, "", LIMITS)],
    });
  });
}
