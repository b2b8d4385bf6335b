import type { Command } from "../command.js";
import { AS, BECAUSE, FORMAT, LEDGER } from "../common-options.js";
import { JSON_VALUE } from "../values.js";

export const review: Command = {
  name: "review",
  group: "decide",
  summary: "accept, correct or reject what was read; take a count into a range or out of it",
  operands: "ACCOUNT ATTRIBUTE [INDEX] --accept|--correct JSON|--reject|--admit|--exclude --because REASON",
  arity: { min: 2, max: 3 },
  about: [
    "Says of one claim, as the program read it, that it is right, what it should be, or that it is not there at all. The " +
      "reading and the review are both kept; a later review of the same claim stands beside the earlier.",
    "ATTRIBUTE is act, actor, target, place, date, victim, killed, wounded, … or the name of another claim, such as warning. Where an " +
      "account has several of one attribute, INDEX says which, counted from 0; show lists them with the ids of accounts.",
    "Of a count it also says whether it bears on the range of the incident (ranges), whatever the reading of it: --admit takes in one " +
      "that is left out, such as one that its speaker does not vouch for; --exclude takes out one that is in.",
    "A correction is written in the shape in which the JSON has the claim: show INCIDENT --format json.",
  ],
  options: {
    accept: { value: null, help: "it was read rightly" },
    correct: { value: "JSON", kind: JSON_VALUE, help: 'what it should be, such as \'{"min": 12, "max": 12}\'' },
    reject: { value: null, help: "the words do not say it" },
    admit: { value: null, help: "of a count: it bears on the range of the incident" },
    exclude: { value: null, help: "of a count: it does not bear on the range of the incident" },
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
    {
      line: "deconflict review a1a2b3c4d5e6f killed --exclude --because 'later 12'",
      does: "Out of the range",
    },
  ],
  run: async (args, terminal) => (await import("../ledger/review.js")).review(args, terminal),
};
