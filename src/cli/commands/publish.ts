import { ROLL_UPS } from "../../model/casualty-range.js";
import { PUBLICATIONS } from "../../model/publication.js";
import type { Command } from "../command.js";
import { AS, LEDGER } from "../common-options.js";
import { FILTERS } from "../incident-query.js";
import { MONTH } from "../publish/month.js";
import { DATE, NEW_FILE } from "../values.js";

export const publish: Command = {
  name: "publish",
  group: "publish",
  summary: "publish a dossier, a report or a table, with a record of what went out",
  operands: "KIND [INCIDENT] [options]",
  arity: { min: 1, max: 2 },
  about: [
    `KIND is ${PUBLICATIONS.join(", ")}. dossier is of one INCIDENT, as html or json. daily needs --date, monthly --month, ` +
      "victims --basis and tallies --by; they are text, html or json, and csv where there is a table. ucdp, acled and " +
      "airwars are csv, geojson and annotations json.",
    "victims, tallies and the last five are of every incident of which all conditions that are given hold: those of incidents.",
    "Once all of it is out, who published what and when is recorded with the SHA-256 of its bytes; publications lists it. " +
      "A draft says that it is one, and is not recorded.",
  ],
  options: {
    format: { value: "FORMAT", help: "text, html, json or csv, as KIND has it; if not said, the first that KIND has" },
    out: { value: "FILE", kind: NEW_FILE, help: "write to a new file; if not said, to standard output" },
    draft: { value: null, help: "mark it as a draft, a table by the name of its file, and record nothing" },
    date: { value: "DAY", kind: DATE, help: "of daily: the day, such as 2015-12-08" },
    month: { value: "MONTH", kind: MONTH, help: "of monthly: the month, such as 2015-12" },
    basis: { value: "TEXT", help: "of victims: on what basis you name them; it stands on the list" },
    minors: { value: null, help: "of victims: name minors too, and those who may be minors" },
    "with-wounded": { value: null, help: "of victims: name the wounded beside the killed" },
    by: { value: "WHAT", choices: ROLL_UPS, help: "of tallies: what the sums are by" },
    reviewed: { value: null, help: "of tallies: only counts that a person has accepted, corrected or admitted" },
    ...FILTERS,
    ...AS,
    ...LEDGER,
  },
  examples: [
    { line: "deconflict publish dossier i1a2b3c4d5e6f --out dossier.html", does: "One incident, for anyone to check" },
    { line: "deconflict publish daily --date 2015-12-08", does: "A day, as text" },
    {
      line: "deconflict publish monthly --month 2015-12 --format html --out december.html",
      does: "A month, as a page",
    },
    { line: "deconflict publish victims --basis 'consent of the families' --draft", does: "Look before it goes out" },
    {
      line: "deconflict publish ucdp --from 2015-12-01 --to 2015-12-31 --out december.csv",
      does: "A table of a month",
    },
  ],
  run: async (args, terminal) => (await import("../publish/publish.js")).publish(args, terminal),
};
