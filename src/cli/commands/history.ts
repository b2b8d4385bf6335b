import type { Command } from "../command.js";
import { FORMAT, LEDGER, PAGING } from "../common-options.js";

export const history: Command = {
  name: "history",
  group: "keep",
  summary: "list changes: who, when, what and why",
  operands: "[ID] [options]",
  arity: { min: 0, max: 1 },
  about: [
    "Lists every change of the ledger, or those of one incident, report, ruling or review. Nothing can be changed or taken " +
      "out of the history without verify finding it. With json, what stood before and after is shown too.",
  ],
  options: { ...PAGING, ...LEDGER, ...FORMAT },
  examples: [
    { line: "deconflict history", does: "Everything" },
    { line: "deconflict history i1a2b3c4d5e6f", does: "Of one incident" },
  ],
  run: async (args, terminal) => (await import("../ledger/history.js")).history(args, terminal),
};
