import type { Terminal } from "../../net/terminal.js";
import type { Acting, Ledger, StoredRuling } from "../../service/ledger.js";
import type { Arguments, Exit } from "../command.js";
import { acting } from "../common-options.js";
import { rulingJson } from "../json/decisions.js";
import { rulingPage } from "../pages/decisions.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

type Rule = (ledger: Ledger, operands: readonly string[], acting: Acting) => Promise<StoredRuling>;

export async function link(args: Arguments, terminal: Terminal): Promise<Exit> {
  return rule(args, terminal, "link", (ledger, incidents, by) => ledger.link(incidents, by));
}

export async function unlink(args: Arguments, terminal: Terminal): Promise<Exit> {
  return rule(args, terminal, "unlink", (ledger, [incident = "", ...accounts], by) =>
    ledger.unlink(incident, accounts, by),
  );
}

async function rule(args: Arguments, terminal: Terminal, command: string, make: Rule): Promise<Exit> {
  const undo = args.options.get("undo");
  const by = acting(args.options);
  return withLedger(args, terminal, { command }, async (ledger) => {
    const ruling = await (undo === undefined ? make(ledger, args.operands, by) : ledger.undo(undo, by));
    return answer(terminal, args, {
      json: () => rulingJson(ruling),
      text: (page) => rulingPage(page, ruling),
    });
  });
}
