import { COLUMNS } from "../columns.js";
import type { Command } from "../command.js";
import { AS, FORMAT, LEDGER } from "../common-options.js";
import { DATE } from "../values.js";

export const declare: Command = {
  name: "declare",
  group: "declared",
  summary: "take in strike logs, zones, agreements and notices",
  operands: "FILE… [options]",
  arity: { min: 1, max: Number.POSITIVE_INFINITY },
  about: [
    "Takes in what parties put on record: a log of strikes as CSV or a press release as text or HTML, agreements as " +
      "GeoJSON, notices as CSV. What a file is shows in itself; - is standard input. The ledger is made if there is none.",
    "A file is taken in whole or not at all: every line that is wrong is named, with the way out. The same file declared " +
      "again is no second copy; with another party or other columns it takes the place of the earlier reading.",
    "With --withdraw a file is taken back. It stays on record, and nothing is held against it any more.",
  ],
  options: {
    party: { value: "NAME", help: "who declares all of it; if not said, what the file says" },
    columns: {
      value: "FIELD=COLUMN,…",
      kind: COLUMNS,
      help: "for columns with names of their own: place=Location,date=Day",
    },
    dates: {
      value: "WHAT",
      choices: ["release", "strike"],
      help: "what the dates of a log are: those of releases (the default), or of the strikes themselves",
    },
    "date-order": {
      value: "ORDER",
      choices: ["mdy", "dmy"],
      help: "how 03/04/2016 is meant, where the file does not show it",
    },
    published: { value: "DAY", kind: DATE, help: "the day of a release that does not state it, such as 2015-12-08" },
    "time-zone": { value: "ZONE", help: "the zone of time of a log's days, as its party names it" },
    withdraw: { value: "ID", alone: true, help: "take the declared file of that id back instead" },
    because: { value: "REASON", help: "with --withdraw: why; it stands in the history beside who did it" },
    ...AS,
    ...LEDGER,
    format: { ...FORMAT.format, value: "FORMAT", help: "text (the default), or json: one object a line for each file" },
  },
  examples: [
    { line: "deconflict declare strikes.csv --party 'US-led coalition'", does: "A log of strikes" },
    { line: "deconflict declare log.csv --columns place=Town,date=Day --dates strike", does: "Columns of other names" },
    { line: "deconflict declare zones.geojson notices.csv", does: "Agreements, and notices" },
    { line: "deconflict declare --withdraw f1a2b3c4d5e6f --because 'not theirs'", does: "Take one back" },
  ],
  run: async (args, terminal) => (await import("../ledger/declare.js")).declare(args, terminal),
};
