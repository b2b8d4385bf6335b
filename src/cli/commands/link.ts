import type { Command } from "../command.js";
import { RULING } from "../common-options.js";

export const link: Command = {
  name: "link",
  group: "decide",
  summary: "put incidents together that are one",
  operands: "INCIDENT INCIDENT… --because REASON",
  arity: { min: 2, max: Number.POSITIVE_INFINITY },
  about: [
    "Makes one incident of two or more, because a person says so. The ruling holds whatever is added or read anew " +
      "later, until it is undone. It is printed with its id.",
  ],
  options: RULING,
  examples: [
    {
      line: "deconflict link i1a2b3c4d5e6f i0f9e8d7c6b5a --because 'the same mill'",
      does: "Two incidents are one",
    },
    { line: "deconflict link --undo d42 --because 'there are two mills'", does: "They were not" },
  ],
  run: async (args, terminal) => (await import("../ledger/rule.js")).link(args, terminal),
};
