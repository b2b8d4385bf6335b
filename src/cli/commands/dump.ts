import type { Command } from "../command.js";
import { FORMAT, LEDGER } from "../common-options.js";

export const dump: Command = {
  name: "dump",
  group: "keep",
  summary: "print the whole ledger, to keep it elsewhere or to move it",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Prints everything that the ledger holds as JSON Lines, in any engine the same; restore reads it. Erased reports are " +
      "not in it, but dumps that were made before an erasure still hold them.",
  ],
  options: {
    ...LEDGER,
    format: { ...FORMAT.format, value: "FORMAT", help: "a dump is always JSON, one object a line" },
  },
  examples: [
    { line: "deconflict dump > ledger.jsonl", does: "To a file" },
    { line: "deconflict dump | gzip > ledger.jsonl.gz", does: "Smaller" },
  ],
  run: async (args, terminal) => (await import("../ledger/dump.js")).dump(args, terminal),
};
