import type { Terminal } from "../../net/terminal.js";
import type { TeamChange } from "../../service/ledger.js";
import { type Arguments, type Exit, UsageError } from "../command.js";
import { acting } from "../common-options.js";
import { teamJson } from "../json/assessment.js";
import { teamPage } from "../pages/assessment.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

export async function team(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { options } = args;
  const change = changeOf(options);
  return withLedger(args, terminal, { command: "team" }, async (ledger) => {
    const now = await (change === null ? ledger.team() : ledger.changeTeam(change, acting(options)));
    return answer(terminal, args, { json: () => teamJson(now), text: (page) => teamPage(page, now) });
  });
}

function changeOf(options: Arguments["options"]): TeamChange | null {
  const [add, remove, second] = ["add", "remove", "second-person"].map((name) => options.get(name));
  const given = [add, remove, second].filter((value) => value !== undefined);
  if (given.length > 1) throw new UsageError("team makes one change at a time.");
  if (given.length === 1 && !options.has("because")) throw new UsageError("a change needs a reason: --because REASON.");
  if (add !== undefined) return { add };
  if (remove !== undefined) return { remove };
  return second === undefined ? null : { secondPerson: second === "required" };
}
