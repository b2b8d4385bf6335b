import type { Terminal } from "../../net/terminal.js";
import { counted } from "../../publish/text/words.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { linesOf, unreadable } from "../dump-lines.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

export async function restore(args: Arguments, terminal: Terminal): Promise<Exit> {
  const file = args.operands[0] as string;
  const problem = await unreadable(file);
  if (problem !== null) {
    // Said before a ledger is made that would stay empty.
    terminal.warn(`deconflict: ${problem}\n`);
    return EXIT.failed;
  }
  return withLedger(args, terminal, { command: "restore", create: true }, async (ledger, interrupted) => {
    const restored = await ledger.restore(linesOf(file, interrupted));
    return answer(terminal, args, {
      json: () => ({ reports: restored.reports, rows: restored.rows }),
      text: () => [`Restored ${counted(restored.reports, "report")}, ${counted(restored.rows, "row")} in all.`],
    });
  });
}
