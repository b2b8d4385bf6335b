import type { Command } from "../command.js";
import { FORMAT, LEDGER, PAGING } from "../common-options.js";
import { FILTERS } from "../incident-query.js";

export const incidents: Command = {
  name: "incidents",
  group: "find",
  summary: "list incidents, by place, party, date, act, toll or verdict",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Lists the incidents of the ledger: date, gravest verdict of the comparison, title, id, and how many accounts, reports " +
      "and origins it rests on. Every condition that is given must hold.",
    "A range is 3, 10..50 or 10.. (10 or more); an incident answers to it if some account's count may lie within it. With two ranges, it must answer to both, be it by " +
      "different accounts.",
  ],
  options: {
    ...FILTERS,
    ...PAGING,
    ...LEDGER,
    ...FORMAT,
  },
  examples: [
    { line: "deconflict incidents --verdict contradict --unreviewed", does: "Where to begin" },
    { line: "deconflict incidents --place Hasakah --from 2015-12-01 --to 2015-12-31", does: "A province in a month" },
    { line: "deconflict incidents --killed 10.. --wounded 3..", does: "Ten killed or more, and three wounded or more" },
    { line: "deconflict incidents --killed 10.. --group child", does: "Ten children killed or more, by some account" },
  ],
  run: async (args, terminal) => (await import("../ledger/incidents.js")).incidents(args, terminal),
};
