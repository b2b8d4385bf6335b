import type { Command } from "../command.js";
import { FORMAT, LEDGER } from "../common-options.js";
import { NEW_FILE } from "../values.js";

export const report: Command = {
  name: "report",
  group: "find",
  summary: "print a report: where it is from, its versions, what was read in it",
  operands: "REPORT [options]",
  arity: { min: 1, max: 1 },
  about: [
    "Prints where and when a report was got, the hashes of its bytes and text, the versions of its URL, and the accounts " +
      "that were read in it with the incidents they belong to.",
  ],
  options: {
    text: { value: null, help: "its text alone; with json, the text too" },
    diff: { value: null, help: "what changed since the version before it of the same URL" },
    bytes: { value: "FILE", kind: NEW_FILE, help: "write the bytes, as they were got, to a new file" },
    exchange: {
      value: "FILE",
      kind: NEW_FILE,
      help: "write what went over the wire when it was fetched to a new file, as WARC records, for other tools to check",
    },
    ...LEDGER,
    ...FORMAT,
  },
  examples: [
    { line: "deconflict report r1a2b3c4d5e6f", does: "One report" },
    { line: "deconflict report r1a2b3c4d5e6f --text", does: "Its text" },
    { line: "deconflict report r1a2b3c4d5e6f --diff", does: "What the publisher changed" },
    { line: "deconflict report r1a2b3c4d5e6f --exchange raid.warc", does: "How it was fetched, as evidence" },
  ],
  run: async (args, terminal) => (await import("../ledger/report.js")).report(args, terminal),
};
