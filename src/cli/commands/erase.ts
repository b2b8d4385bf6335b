import type { Command } from "../command.js";
import { AS, BECAUSE, FORMAT, LEDGER } from "../common-options.js";

export const erase: Command = {
  name: "erase",
  group: "keep",
  summary: "erase a report by order; its hashes and the reason stay",
  operands: "REPORT --because REASON",
  arity: { min: 1, max: 1 },
  about: [
    "Takes a report's bytes, text and quotes out of the ledger, for good: there is no way back. Its hashes stay with who " +
      "erased it, when and why, and the report is refused if it is added again. Dumps and backups that were made before " +
      "still hold it, and must be dealt with by themselves.",
  ],
  options: { ...BECAUSE, ...AS, ...LEDGER, ...FORMAT },
  examples: [{ line: "deconflict erase r1a2b3c4d5e6f --because 'order 12/2026'", does: "One report" }],
  run: async (args, terminal) => (await import("../ledger/erase.js")).erase(args, terminal),
};
