import type { Command } from "../command.js";

export const evaluate: Command = {
  name: "evaluate",
  group: "read",
  summary: "compare what is read with what people annotated",
  operands: "DIR [options]",
  arity: { min: 1, max: 1 },
  about: [
    "Reads the texts in DIR/text, compares the reading with the annotations in DIR/*.json, and prints precision, recall " +
      "and F1 of counts, accounts, actors and grouping; then every miss and every false find with its quote, so that " +
      "a rule can be mended. docs/evaluate.md describes the annotations.",
    "Publishers and dates come from reports.csv beside the texts or in DIR.",
  ],
  options: {
    texts: { value: "FOLDER", help: "where the texts are, instead of DIR/text" },
    aliases: { value: "FILE", help: "which names are taken for one party, as JSON" },
  },
  examples: [
    { line: "deconflict evaluate annotated/", does: "Annotations in annotated/, texts in annotated/text/" },
    { line: "deconflict evaluate annotated/ --texts reports/", does: "Texts elsewhere" },
  ],
  // Loaded when it is asked for: the others start sooner without it.
  run: async (args, terminal) => (await import("../evaluating.js")).evaluateFolder(args, terminal),
};
