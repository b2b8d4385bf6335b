import type { Command } from "../command.js";
import { FORMAT, LEDGER, PAGING } from "../common-options.js";

export const publications: Command = {
  name: "publications",
  group: "publish",
  summary: "list what went out: who published what, when, with its SHA-256",
  operands: "[options]",
  arity: { min: 0, max: 0 },
  about: [
    "Lists every publication of the ledger, the latest first. The SHA-256 is that of the bytes that went out: sha256sum FILE " +
      "says whether a file is one of them.",
  ],
  options: { ...PAGING, ...LEDGER, ...FORMAT },
  examples: [
    { line: "deconflict publications", does: "What went out" },
    { line: "deconflict publications --limit 1 --format json", does: "The last, for a program" },
  ],
  run: async (args, terminal) => (await import("../publish/publications.js")).publications(args, terminal),
};
