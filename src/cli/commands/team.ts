import type { Command } from "../command.js";
import { AS, FORMAT, LEDGER } from "../common-options.js";

export const team: Command = {
  name: "team",
  group: "decide",
  summary: "say who may decide, and whether a second person must confirm",
  operands: "[--add NAME|--remove NAME|--second-person required|optional]",
  arity: { min: 0, max: 0 },
  about: [
    "Without options it lists who is of the team. While nobody is named, anybody may decide under whatever name they give. Once " +
      "somebody is, only those who are named can take steps and reviews, link and unlink, and change the team.",
    "With --second-person required, a decision counts only once another person has confirmed it; nobody confirms their own. " +
      "It holds for what is decided from then on.",
  ],
  options: {
    add: { value: "NAME", help: "somebody who may decide" },
    remove: { value: "NAME", help: "somebody who may no more; what they decided stays" },
    "second-person": {
      value: "RULE",
      choices: ["required", "optional"],
      help: "whether a decision counts only once a second person has confirmed it",
    },
    because: { value: "REASON", help: "why; it stands in the history. Every change needs it" },
    ...AS,
    ...LEDGER,
    ...FORMAT,
  },
  examples: [
    { line: "deconflict team", does: "Who may decide" },
    { line: "deconflict team --add 'Anna Berg' --because 'joined in May' --as 'Anna Berg'", does: "A person, named" },
    { line: "deconflict team --second-person required --because 'our method, 2.3'", does: "Two for every decision" },
  ],
  run: async (args, terminal) => (await import("../ledger/team.js")).team(args, terminal),
};
