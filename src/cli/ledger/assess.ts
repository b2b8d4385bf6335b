import type { Terminal } from "../../net/terminal.js";
import type { Assessed, Deciding, Ledger } from "../../service/ledger.js";
import { type Asked, askedOf } from "../assess/asked.js";
import type { Arguments, Exit } from "../command.js";
import { acting } from "../common-options.js";
import { assessedJson } from "../json/assessment.js";
import { assessmentPage } from "../pages/assessment.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

export async function assess(args: Arguments, terminal: Terminal): Promise<Exit> {
  const asked = askedOf(args);
  const { operands, options } = args;
  const on = options.get("on");
  const deciding: Deciding = { ...acting(options), ...(on === undefined ? {} : { on }) };
  return withLedger(args, terminal, { command: "assess" }, async (ledger) => {
    const assessed = await done(ledger, operands[0] as string, asked, {
      deciding,
      party: options.get("party"),
      walk: options.get("walk"),
    });
    return answer(terminal, args, {
      json: () => assessedJson(assessed),
      text: (page) => assessmentPage(page, assessed),
    });
  });
}

interface Who {
  readonly deciding: Deciding;
  readonly party: string | undefined;
  readonly walk: string | undefined;
}

function done(ledger: Ledger, incident: string, asked: Asked, { deciding, party, walk }: Who): Promise<Assessed> {
  switch (asked.do) {
    case "show":
      return ledger.assessment(incident);
    case "step":
      return ledger.takeStep(incident, { step: asked.step, party, walk }, deciding);
    case "judge":
      return ledger.judge(incident, asked.detail, deciding);
    case "confirm":
      return ledger.confirmJudgement(incident, { kind: asked.kind, party }, deciding);
  }
}
