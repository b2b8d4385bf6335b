import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Exit } from "../command.js";
import { incidentDetailJson } from "../json/incidents.js";
import { incidentPage } from "../pages/incident.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

export async function show(args: Arguments, terminal: Terminal): Promise<Exit> {
  return withLedger(args, terminal, { command: "show" }, async (ledger) => {
    const detail = await ledger.incident(args.operands[0] as string);
    return answer(terminal, args, {
      json: () => incidentDetailJson(detail),
      text: (page) => incidentPage(page, detail),
    });
  });
}
