import type { Command } from "../command.js";
import { AS, FORMAT, LEDGER, WORKERS } from "../common-options.js";

export const work: Command = {
  name: "work",
  group: "keep",
  summary: "read what add --queue put into the queue",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Takes batches of reports from the ledger's queue and adds them, until the queue is empty, and prints what add prints. " +
      "On a server, any number of machines may work at once; what one had in hand when it died is taken by another.",
  ],
  options: {
    retry: { value: null, help: "take up again what was put aside after five failures" },
    wait: { value: null, help: "when the queue is empty, wait for more until interrupted" },
    ...WORKERS,
    ...AS,
    ...LEDGER,
    format: {
      ...FORMAT.format,
      value: "FORMAT",
      help: "text (the default), or json: one object a line for each report",
    },
  },
  examples: [
    { line: "deconflict work", does: "Until the queue is empty" },
    {
      line: "deconflict work --wait --workers 4 --ledger postgres://anna@db.example.org/x",
      does: "For ever, on a server",
    },
  ],
  run: async (args, terminal) => (await import("../ledger/work.js")).work(args, terminal),
};
