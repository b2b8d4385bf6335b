import type { Command } from "../command.js";
import { FORMAT, LEDGER, PAGING } from "../common-options.js";

export const search: Command = {
  name: "search",
  group: "find",
  summary: "find words in the texts of reports, with their sentences",
  operands: "WORDS… [options]",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  about: [
    "Finds reports by their words and prints the sentences that hold them. As in a web search: all words must be there, " +
      '"words in quotation marks" stand together, or means either, and -word means without. A word stands for its other ' +
      "forms too (strike, strikes). Words that begin with a dash stand after --.",
  ],
  options: { ...PAGING, ...LEDGER, ...FORMAT },
  examples: [
    { line: "deconflict search field hospital", does: "Both words, anywhere in a report" },
    { line: "deconflict search '\"field hospital\" or clinic'", does: "Words together, or another word" },
    { line: "deconflict search -- leaflets -warning", does: "One word without the other" },
  ],
  run: async (args, terminal) => (await import("../ledger/search.js")).search(args, terminal),
};
