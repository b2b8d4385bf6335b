import type { Command } from "../command.js";
import { AS, FORMAT, INPUTS, LEDGER, WORKERS } from "../common-options.js";

export const add: Command = {
  name: "add",
  group: "find",
  summary: "read reports and keep them: files, folders, URLs, feeds",
  operands: "FILE|URL|FEED… [options]",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  about: [
    "Reads reports, stores them in the ledger with where and when they were got, and puts their accounts into incidents. " +
      "The ledger is made if there is none. One line is printed for each report once it is safely stored; what was " +
      "interrupted goes on when the same is added again.",
    "Takes what read takes; of what is fetched, the raw exchange is kept too. A report that is there already is known, and " +
      "not stored twice; the same URL with other bytes is a new version of its report.",
    "With --queue nothing is read now: the sources go into the ledger's queue, for deconflict work on this machine or others.",
  ],
  options: {
    ...INPUTS,
    queue: { value: null, help: "only put the sources into the queue" },
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
    { line: "deconflict add raid.txt", does: "One report; the ledger is the folder .deconflict" },
    { line: "deconflict add reports/ --metadata reports/reports.csv", does: "A folder, with publishers and dates" },
    { line: "deconflict add https://example.org/raid.html", does: "A page from the network" },
    { line: "deconflict add https://example.org/feed.xml --as anna", does: "A feed; the history names who added it" },
  ],
  run: async (args, terminal) => (await import("../ledger/add.js")).add(args, terminal),
};
