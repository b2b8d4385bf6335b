import type { Command } from "../command.js";
import { AS, FORMAT, LEDGER, WORKERS } from "../common-options.js";

export const reread: Command = {
  name: "reread",
  group: "keep",
  summary: "read reports anew that an older version read",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Reads every report again that another version of the program read, and brings the incidents up to date. Reviews and " +
      "rulings stay; those whose words the new reading no longer has are named.",
  ],
  options: {
    all: { value: null, help: "every report, whichever version read it" },
    ...WORKERS,
    ...AS,
    ...LEDGER,
    ...FORMAT,
  },
  examples: [{ line: "deconflict reread", does: "After an update of the program" }],
  run: async (args, terminal) => (await import("../ledger/reread.js")).reread(args, terminal),
};
