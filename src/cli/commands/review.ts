import type { Command } from "../command.js";
import { AS, BECAUSE, FORMAT, LEDGER } from "../common-options.js";
import { JSON_VALUE } from "../values.js";

export const review: Command = {
  name: "review",
  group: "decide",
  summary: "accept, correct or reject what was read",
  operands: "ACCOUNT ATTRIBUTE [INDEX] --accept|--correct JSON|--reject --because REASON",
  arity: { min: 2, max: 3 },
  about: [
    "Says of one claim, as the program read it, that it is right, what it should be, or that it is not there at all. The " +
      "reading and the review are both kept; a later review of the same claim stands beside the earlier.",
    "ATTRIBUTE is act, actor, target, place, date, victim, killed, wounded, … or the name of another claim, such as warning. Where an " +
      "account has several of one attribute, INDEX says which, counted from 0; show lists them with the ids of accounts.",
    "A correction is written in the shape in which the JSON has the claim: show INCIDENT --format json.",
  ],
  options: {
    accept: { value: null, help: "it was read rightly" },
    correct: { value: "JSON", kind: JSON_VALUE, help: 'what it should be, such as \'{"min": 12, "max": 12}\'' },
    reject: { value: null, help: "the words do not say it" },
    ...BECAUSE,
    ...AS,
    ...LEDGER,
    ...FORMAT,
  },
  examples: [
    { line: "deconflict review a1a2b3c4d5e6f actor --accept --because 'its own words'", does: "Read rightly" },
    {
      line: `deconflict review a1a2b3c4d5e6f killed 1 --correct '{"max":12}' --because typo`,
      does: "The second count of killed, corrected",
    },
  ],
  run: async (args, terminal) => (await import("../ledger/review.js")).review(args, terminal),
};
