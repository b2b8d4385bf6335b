import type { Command } from "../command.js";
import { FORMAT, LEDGER } from "../common-options.js";
import { SHA256 } from "../values.js";

export const verify: Command = {
  name: "verify",
  group: "keep",
  summary: "check that all is as it was stored: hashes, quotes, history",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Looks at every report, quote, incident, declaration and change, and names each fault. The exit code is 1 if there is any. Note the " +
      "hash with which the history ends, somewhere else: with --head it shows whether anything before it was changed since.",
  ],
  options: {
    head: { value: "SHA256", kind: SHA256, help: "an end of the history, noted earlier: it must stand in it still" },
    ...LEDGER,
    ...FORMAT,
  },
  examples: [{ line: "deconflict verify", does: "The whole ledger" }],
  run: async (args, terminal) => (await import("../ledger/verify.js")).verify(args, terminal),
};
