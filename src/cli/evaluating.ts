import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Aliases,
  type Annotation,
  EvaluationInputError,
  evaluate,
  evaluationMisses,
  evaluationTable,
  NO_ALIASES,
  parseAliases,
  parseAnnotation,
} from "../evaluate/index.js";
import { describeProblem } from "../model/problem.js";
import { filesIn, readBytes } from "../net/files.js";
import { readInputs } from "../net/reading.js";
import type { Terminal } from "../net/terminal.js";
import { type Arguments, EXIT, type Exit } from "./command.js";
import { reportProblems, withProgress } from "./reporting.js";

/** Measures a reading of the folder's texts against its annotations, and prints the figures and every miss. */
export async function evaluateFolder({ operands, options }: Arguments, terminal: Terminal): Promise<Exit> {
  const folder = operands[0] as string;
  const texts = options.get("texts") ?? join(folder, "text");
  try {
    const annotations = await annotationsIn(folder);
    const aliases = await aliasesAt(options.get("aliases"));
    if (aliases === NO_ALIASES)
      terminal.warn("deconflict: no --aliases given: a party's names are compared as words\n");
    const metadata = [texts, folder].map((place) => join(place, "reports.csv")).find((file) => existsSync(file));
    const { reading, problems } = await withProgress(terminal, (onProgress) =>
      readInputs([texts], { metadata, onProgress }),
    );
    // Without a single text the figures would be zeros that measure nothing.
    if (reading.reports.length === 0) return reportProblems(terminal, problems);
    const evaluation = evaluate(reading, annotations, aliases);
    terminal.print(`${evaluationTable(evaluation)}\n${evaluationMisses(evaluation)}`);
    return reportProblems(terminal, problems);
  } catch (error) {
    if (!(error instanceof EvaluationInputError)) throw error;
    terminal.warn(`deconflict: ${error.message}\n`);
    return EXIT.failed;
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
