import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Exit } from "../command.js";
import { paging } from "../common-options.js";
import { hitJson } from "../json/reports.js";
import { searchPage } from "../pages/search.js";
import { withLedger } from "../with-ledger.js";
import { answerList } from "./answer.js";

export async function search(args: Arguments, terminal: Terminal): Promise<Exit> {
  const query = { ...paging(args.options), words: args.operands.join(" ") };
  return withLedger(args, terminal, { command: "search" }, async (ledger) =>
    answerList(terminal, args, await ledger.search(query), { command: "search", json: hitJson, text: searchPage }),
  );
}
