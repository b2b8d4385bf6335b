import type { Terminal } from "../../net/terminal.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { verificationJson } from "../json/decisions.js";
import { verificationPage } from "../pages/verification.js";
import { withProgress } from "../reporting.js";
import { givenValue, SHA256 } from "../values.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

export async function verify(args: Arguments, terminal: Terminal): Promise<Exit> {
  const head = givenValue(SHA256, args.options, "head");
  return withLedger(args, terminal, { command: "verify" }, async (ledger) => {
    const found = await withProgress(terminal, (onProgress) => ledger.verify({ head, onProgress }));
    answer(terminal, args, {
      json: () => verificationJson(found),
      text: (page) => verificationPage(page, found),
    });
    return found.faults.length === 0 ? EXIT.done : EXIT.failed;
  });
}
