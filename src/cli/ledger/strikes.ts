import type { Terminal } from "../../net/terminal.js";
import { checkBlock } from "../../publish/text/checks.js";
import { allegationOf, searchOf } from "../allegation.js";
import { type Arguments, type Exit, UsageError } from "../command.js";
import { checkJson, offerJson } from "../json/checks.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";
import { strikesOfTable } from "./strikes-of-table.js";

export async function strikes(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { options } = args;
  if (options.has("allegations")) return strikesOfTable(args, terminal);
  if (options.has("searches")) throw new UsageError("--searches FILE goes with --allegations FILE.");
  if (options.get("format") === "csv") throw new UsageError("--format csv goes with --allegations FILE.");
  const allegation = allegationOf(options);
  return withLedger(args, terminal, { command: "strikes" }, async (ledger) => {
    const { check, offers } = await ledger.strikes(allegation, searchOf(options));
    return answer(terminal, args, {
      json: () => ({ check: checkJson(check), offers: offers.map(offerJson) }),
      text: (page) => checkBlock(page, check),
    });
  });
}
