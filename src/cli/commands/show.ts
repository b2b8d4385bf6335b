import type { Command } from "../command.js";
import { FORMAT, LEDGER } from "../common-options.js";

export const show: Command = {
  name: "show",
  group: "find",
  summary: "print an incident: who says what, and what was decided on it",
  operands: "INCIDENT [options]",
  arity: { min: 1, max: 1 },
  about: [
    "Prints an incident as read does, then reviews, rulings and reports, and the ids of its accounts with what can be " +
      "reviewed in each. An id that another incident has succeeded leads to that.",
  ],
  options: { ...LEDGER, ...FORMAT },
  examples: [
    { line: "deconflict show i1a2b3c4d5e6f", does: "One incident" },
    { line: "deconflict show i1a2b3c4d5e6f --format json", does: "For a program" },
  ],
  run: async (args, terminal) => (await import("../ledger/show.js")).show(args, terminal),
};
