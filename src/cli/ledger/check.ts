import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Exit } from "../command.js";
import { checkedJson } from "../json/checks.js";
import { checksPage } from "../pages/checks.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

export async function check(args: Arguments, terminal: Terminal): Promise<Exit> {
  return withLedger(args, terminal, { command: "check" }, async (ledger) => {
    const checked = await ledger.check(args.operands[0] as string);
    return answer(terminal, args, { json: () => checkedJson(checked), text: (page) => checksPage(page, checked) });
  });
}
