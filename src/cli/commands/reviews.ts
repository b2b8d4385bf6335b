import type { Command } from "../command.js";
import { FORMAT, LEDGER, PAGING } from "../common-options.js";

export const reviews: Command = {
  name: "reviews",
  group: "decide",
  summary: "list reviews, those first that no longer find their words",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Lists what people accepted, corrected and rejected. A review whose words the present reading does not have any more " +
      "comes first: it needs another look.",
  ],
  options: { ...PAGING, ...LEDGER, ...FORMAT },
  examples: [{ line: "deconflict reviews", does: "All of them, a page at a time" }],
  run: async (args, terminal) => (await import("../ledger/reviews.js")).reviews(args, terminal),
};
