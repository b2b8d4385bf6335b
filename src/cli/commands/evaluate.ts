import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Aliases,
  type Annotation,
  EvaluationInputError,
  evaluationMisses,
  evaluationTable,
  evaluate as measure,
  NO_ALIASES,
  parseAliases,
  parseAnnotation,
} from "../../evaluate/index.js";
import { describeProblem } from "../../model/problem.js";
import { filesIn, readBytes } from "../../net/files.js";
import { readInputs } from "../../net/reading.js";
import type { Terminal } from "../../net/terminal.js";
import { type Arguments, type Command, EXIT, type Exit } from "../command.js";
import { reportProblems, withProgress } from "../reporting.js";

export const evaluate: Command = {
  name: "evaluate",
  summary: "compare what is read with reports that people annotated; list what was missed and what was invented",
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
  run,
};

async function run({ operands, options }: Arguments, terminal: Terminal): Promise<Exit> {
  const folder = operands[0] as string;
  const texts = options.get("texts") ?? join(folder, "text");
  try {
    const annotations = await annotationsIn(folder);
    const aliases = await aliasesAt(options.get("aliases"));
    const metadata = [texts, folder].map((place) => join(place, "reports.csv")).find((file) => existsSync(file));
    const { reading, problems } = await withProgress(terminal, (onProgress) =>
      readInputs([texts], { metadata, onProgress }),
    );
    const evaluation = measure(reading, annotations, aliases);
    terminal.print(`${evaluationTable(evaluation)}\n${evaluationMisses(evaluation)}`);
    return reportProblems(terminal, problems);
  } catch (error) {
    if (!(error instanceof EvaluationInputError)) throw error;
    terminal.warn(`deconflict: ${error.message}\n`);
    return EXIT.unread;
  }
}

async function annotationsIn(folder: string): Promise<Annotation[]> {
  const { files, problems } = filesIn(folder, ".json");
  for (const problem of problems) throw new EvaluationInputError(describeProblem(problem));
  if (files.length === 0) throw new EvaluationInputError(`${folder}: no annotations (*.json) in this folder`);
  return Promise.all(files.map(async (file) => parseAnnotation(file, await textOf(file))));
}

async function aliasesAt(file: string | undefined): Promise<Aliases> {
  return file === undefined ? NO_ALIASES : parseAliases(file, await textOf(file));
}

async function textOf(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes instanceof Uint8Array) return new TextDecoder().decode(bytes);
  throw new EvaluationInputError(describeProblem(bytes));
}
