import type { Command } from "../command.js";
import { FORMAT, LEDGER, PAGING } from "../common-options.js";
import { DATE } from "../values.js";

const KINDS = ["strike", "agreement", "notice"] as const;

export const declarations: Command = {
  name: "declarations",
  group: "declared",
  summary: "list what was declared, or show one declaration or file",
  operands: "[ID] [options]",
  arity: { min: 0, max: 1 },
  about: [
    "Lists declared strikes, agreements and notices, the latest first, with the words that declare them. Agreements that " +
      "come with the program are among them, and marked as such. Each must answer to every option that is given.",
    "With the ID of a declaration it is shown whole; with that of a declared file, what the file came to.",
  ],
  options: {
    files: { value: null, help: "list the files that were declared instead, withdrawn ones too" },
    claimed: {
      value: null,
      help: "list the strikes that speakers declare in reports instead; --from and --to go with it",
    },
    kind: { value: "KIND", choices: KINDS, help: `only ${KINDS.join(", ")}` },
    party: { value: "NAME", help: "a party's name or id: who declares it, is bound by it, sent it or was sent it" },
    place: { value: "NAME", help: "a place that it names, or what contains it, by any usual spelling" },
    from: { value: "DATE", kind: DATE, help: "may have been on this day or later, such as 2015-12-01" },
    to: { value: "DATE", kind: DATE, help: "may have been on this day or earlier" },
    file: { value: "FILE", help: "only of this declared file: its id, or its name as it was given" },
    ...PAGING,
    ...LEDGER,
    ...FORMAT,
  },
  examples: [
    { line: "deconflict declarations --kind strike --place 'Abu Kamal'", does: "Strikes declared near a town" },
    { line: "deconflict declarations --kind agreement --party Russia", does: "What a party is bound by" },
    { line: "deconflict declarations --files", does: "The files, with what each came to" },
  ],
  run: async (args, terminal) => (await import("../ledger/declarations.js")).declarations(args, terminal),
};
