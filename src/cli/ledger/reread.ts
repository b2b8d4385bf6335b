import type { Terminal } from "../../net/terminal.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import { counted } from "../../publish/text/words.js";
import type { Arguments, Exit } from "../command.js";
import { actor, workers } from "../common-options.js";
import { withProgress } from "../reporting.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

export async function reread(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { options } = args;
  const how = { by: actor(options), all: options.has("all"), workers: workers(options) };
  return withLedger(args, terminal, { command: "reread" }, async (ledger) => {
    const { reports, lost } = await withProgress(terminal, (onProgress) => ledger.reread({ ...how, onProgress }));
    return answer(terminal, args, {
      json: () => ({ reports, lost }),
      text: (page) => [`${counted(reports, "report")} read anew.`, ...lostLines(page, lost)],
    });
  });
}

function lostLines(page: Page, lost: readonly string[]): string[] {
  if (lost.length === 0) return [];
  const lines = lost.flatMap((id) => flow(page, "  ", printable(id)));
  return ["Reviews and rulings whose words are no longer found as they were read:", ...lines];
}
