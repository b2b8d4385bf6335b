import type { Terminal } from "../../net/terminal.js";
import type { Arguments, Exit } from "../command.js";
import { paging } from "../common-options.js";
import { reviewJson } from "../json/decisions.js";
import { ALONE, reviewLines } from "../pages/decisions.js";
import { withLedger } from "../with-ledger.js";
import { answerList } from "./answer.js";

export async function reviews(args: Arguments, terminal: Terminal): Promise<Exit> {
  return withLedger(args, terminal, { command: "reviews" }, async (ledger) =>
    answerList(terminal, args, await ledger.reviews(paging(args.options)), {
      command: "reviews",
      json: reviewJson,
      text: (page, items) =>
        items.length === 0 ? ["No reviews."] : items.flatMap((review) => reviewLines(page, ALONE, review)),
    }),
  );
}
