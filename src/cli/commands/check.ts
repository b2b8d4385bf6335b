import type { Command } from "../command.js";
import { FORMAT, LEDGER } from "../common-options.js";

export const check: Command = {
  name: "check",
  group: "declared",
  summary: "hold an incident against the declared record",
  operands: "INCIDENT|REPORT [options]",
  arity: { min: 1, max: 1 },
  about: [
    "Asks of an incident: is a strike declared near it, were the strikes that a party declares elsewhere, could the " +
      "declared means have done it, was it inside a zone or across a line and was that in force, was there a truce, was a " +
      "notice sent, do the accounts of warnings agree. Each answer is yes, no or undetermined, with its working and the words it rests on.",
    "Asks of a report whether the running totals in it fit the incidents on record.",
    "What is not known well enough stays undetermined: a place known to a province is not inside a zone, a date known to " +
      "a month is not that day. Logs, agreements and notices are taken in with declare; the agreements that come with the " +
      "program are used too.",
  ],
  options: { ...LEDGER, ...FORMAT },
  examples: [
    { line: "deconflict check i1a2b3c4d5e6f", does: "Every question, answered" },
    { line: "deconflict check i1a2b3c4d5e6f --format json", does: "For programs, with the recorded search" },
  ],
  run: async (args, terminal) => (await import("../ledger/check.js")).check(args, terminal),
};
