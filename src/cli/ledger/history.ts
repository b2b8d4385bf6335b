import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Exit } from "../command.js";
import { paging } from "../common-options.js";
import { entryJson } from "../json/decisions.js";
import { historyPage } from "../pages/history.js";
import { withLedger } from "../with-ledger.js";
import { answerList } from "./answer.js";

export async function history(args: Arguments, terminal: Terminal): Promise<Exit> {
  const query = { ...paging(args.options), of: args.operands[0] };
  return withLedger(args, terminal, { command: "history" }, async (ledger) =>
    answerList(terminal, args, await ledger.history(query), { command: "history", json: entryJson, text: historyPage }),
  );
}
