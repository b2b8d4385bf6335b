import { statSync } from "node:fs";
import { findFiles, STANDARD_INPUT } from "./files.js";
import { isSystemError } from "./inputs/is-system-error.js";
import { isUrl } from "./inputs/is-url.js";
import { kindOf } from "./inputs/kind.js";
import { open } from "./inputs/open.js";

/**
 * About how many reports stand behind operands, so that a run can say how far it is: a list of reports has as many as it
 * has lines, which a fast scan counts; anything else counts as one, whatever it holds. What cannot be read counts none.
 */
export async function countReports(operands: readonly string[], signal?: AbortSignal): Promise<number> {
  const paths = operands.filter((operand) => !isUrl(operand));
  let count = operands.length - paths.length;
  for (const file of findFiles(paths).files) {
    signal?.throwIfAborted();
    count += isList(file) ? await linesOrNone(file, signal) : 1;
  }
  return count;
}

/** By its name alone: to look into every file would take as long as to read it. */
function isList(file: string): boolean {
  const isFile = file !== STANDARD_INPUT && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && kindOf(file, new Uint8Array(), null) === "lines";
}

async function linesOrNone(file: string, signal: AbortSignal | undefined): Promise<number> {
  try {
    return await countLines(file, signal);
  } catch (error) {
    signal?.throwIfAborted();
    // Whoever reads the file is told why it cannot be read.
    if (isSystemError(error)) return 0;
    throw error;
  }
}

async function countLines(file: string, signal: AbortSignal | undefined): Promise<number> {
  const reader = open(file, signal);
  let count = 0;
  let last = 10;
  for await (const chunk of reader.rest()) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count++;
    last = chunk.at(-1) ?? last;
  }
  return last === 10 ? count : count + 1;
}
