import type { Command } from "../command.js";
import { RULING } from "../common-options.js";

export const unlink: Command = {
  name: "unlink",
  group: "decide",
  summary: "take accounts out of an incident that are of another",
  operands: "INCIDENT ACCOUNT… --because REASON",
  arity: { min: 2, max: Number.POSITIVE_INFINITY },
  about: [
    "Parts accounts from the others of their incident, because a person says so; show names the ids of accounts. The " +
      "ruling holds whatever is added or read anew later, until it is undone. It is printed with its id.",
  ],
  options: RULING,
  examples: [
    {
      line: "deconflict unlink i1a2b3c4d5e6f a1a2b3c4d5e6f --because 'a day earlier'",
      does: "One account is of another incident",
    },
    { line: "deconflict unlink --undo d42 --because 'the date was a slip'", does: "It was not" },
  ],
  run: async (args, terminal) => (await import("../ledger/rule.js")).unlink(args, terminal),
};
