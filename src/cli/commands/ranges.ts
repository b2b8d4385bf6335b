import { ROLL_UPS } from "../../model/casualty-range.js";
import type { Command } from "../command.js";
import { incidents } from "./incidents.js";

export const ranges: Command = {
  name: "ranges",
  group: "decide",
  summary: "print how many were killed and wounded, as independent origins count them, and sums",
  operands: "[INCIDENT] [options]",
  arity: { min: 0, max: 1 },
  about: [
    "Prints the ranges of an incident by outcome and group: the lowest lower bound and the highest upper bound that accounts " +
      "of independent origin count, with the counts behind each bound, and those that were left out, each with the reason. What " +
      "people corrected, rejected, admitted or excluded with review holds.",
    "Without INCIDENT, prints those of many, as a table. The options by which incidents are found are those of incidents. With --by, " +
      "sums them, minima and maxima apart.",
    "A range is no confidence interval, and a group that nobody counts has none: unknown is not zero.",
  ],
  options: {
    by: { value: "WHAT", choices: ROLL_UPS, help: `sum the ranges of incidents by ${ROLL_UPS.join(", ")}` },
    reviewed: { value: null, help: "only by counts that a person accepted, corrected or admitted" },
    ...incidents.options,
  },
  examples: [
    { line: "deconflict ranges i1a2b3c4d5e6f", does: "Of one incident, with what they rest on" },
    { line: "deconflict ranges --place Hasakah --from 2015-12-01 --to 2015-12-31", does: "Of many" },
    {
      line: "deconflict ranges --by party --from 2015-12-01 --reviewed",
      does: "Sums by party, of what people reviewed",
    },
  ],
  run: async (args, terminal) => (await import("../ledger/ranges.js")).ranges(args, terminal),
};
