import type { Command } from "../command.js";
import { FORMAT, LEDGER } from "../common-options.js";

export const restore: Command = {
  name: "restore",
  group: "keep",
  summary: "fill an empty ledger from a dump",
  operands: "FILE [options]",
  arity: { min: 1, max: 1 },
  about: [
    "Reads what dump printed, from a file or - for standard input, into a ledger that is new or empty: all of it, or " +
      "nothing if anything is wrong with it.",
  ],
  options: { ...LEDGER, ...FORMAT },
  examples: [
    { line: "deconflict restore ledger.jsonl --ledger copy", does: "Into a new folder" },
    {
      line: "deconflict dump | deconflict restore - --ledger postgres://db.example.org/x",
      does: "From a folder to a server",
    },
  ],
  run: async (args, terminal) => (await import("../ledger/restore.js")).restore(args, terminal),
};
