import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Exit } from "../command.js";
import { queryOf } from "../incident-query.js";
import { summaryJson } from "../json/incidents.js";
import { incidentList } from "../pages/incident-list.js";
import { withLedger } from "../with-ledger.js";
import { answerList } from "./answer.js";

export async function incidents(args: Arguments, terminal: Terminal): Promise<Exit> {
  const query = queryOf(args.options);
  return withLedger(args, terminal, { command: "incidents" }, async (ledger) =>
    answerList(terminal, args, await ledger.incidents(query), {
      command: "incidents",
      json: summaryJson,
      text: incidentList,
    }),
  );
}
