import type { Command } from "../command.js";
import { FORMAT, LEDGER } from "../common-options.js";

export const verify: Command = {
  name: "verify",
  group: "keep",
  summary: "check that all is as it was stored: hashes, quotes, history",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Looks at every report, quote, incident and change, and names each fault. The exit code is 1 if there is any. Note the " +
      "hash with which the history ends, somewhere else: it shows whether anything before it was changed later.",
  ],
  options: { ...LEDGER, ...FORMAT },
  examples: [{ line: "deconflict verify", does: "The whole ledger" }],
  run: async (args, terminal) => (await import("../ledger/verify.js")).verify(args, terminal),
};
