import type { Terminal } from "../../net/terminal.js";
import type { Review } from "../../service/ledger.js";
import { type Arguments, type Exit, UsageError } from "../command.js";
import { acting } from "../common-options.js";
import { reviewJson } from "../json/decisions.js";
import { ALONE, reviewLines } from "../pages/decisions.js";
import { givenValue, JSON_VALUE, whole } from "../values.js";
import { withLedger } from "../with-ledger.js";
import { answer } from "./answer.js";

const INDEX = whole(0, 9999);

export async function review(args: Arguments, terminal: Terminal): Promise<Exit> {
  const { operands, options } = args;
  const [account = "", attribute = "", index] = operands;
  const claim = { account, attribute, index: indexOf(index), ...verdictOf(options) };
  return withLedger(args, terminal, { command: "review" }, async (ledger) => {
    const made = await ledger.review(claim, acting(options));
    return answer(terminal, args, {
      json: () => reviewJson(made),
      text: (page) => reviewLines(page, ALONE, made),
    });
  });
}

function indexOf(typed = "0"): number {
  const index = INDEX.parse(typed);
  if (index === undefined) throw new UsageError(`INDEX is ${INDEX.is}, not "${typed}".`);
  return index;
}

const VERDICTS = {
  accept: "accepted",
  correct: "corrected",
  reject: "rejected",
  admit: "admitted",
  exclude: "excluded",
} as const satisfies Readonly<Record<string, Review["verdict"]>>;

function verdictOf(options: Arguments["options"]): { verdict: Review["verdict"]; correction?: unknown } {
  const [given, ...more] = (Object.keys(VERDICTS) as (keyof typeof VERDICTS)[]).filter((name) => options.has(name));
  if (given === undefined || more.length > 0) {
    throw new UsageError(
      "review needs one of --accept, --correct JSON and --reject, or of a count --admit or --exclude.",
    );
  }
  const verdict = VERDICTS[given];
  return given === "correct" ? { verdict, correction: givenValue(JSON_VALUE, options, given)?.value } : { verdict };
}
