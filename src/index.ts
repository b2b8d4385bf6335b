import type { Reading } from "./model/incident.js";
import { describeProblem, type Problem } from "./model/problem.js";
import { type ReadingOptions, readInputs } from "./net/reading.js";
import type { TextInput } from "./net/text-input.js";

export type * from "./model/account.js";
export type * from "./model/incident.js";
export type { Problem } from "./model/problem.js";
export type { Quote } from "./model/quote.js";
export type { Report } from "./model/report.js";
export type { ReadingOptions } from "./net/reading.js";
export type { TextInput } from "./net/text-input.js";
export { toJson } from "./publish/json.js";
export { type TextOptions, toText } from "./publish/text.js";

export interface ReadOptions extends ReadingOptions {
  /** Called with each input that could not be read and each warning; the rest is read. */
  readonly onProblem?: ((problem: Problem) => void) | undefined;
}

/** Something could not be read, and the caller did not ask to hear of problems. */
export class ReadError extends Error {
  override readonly name = "ReadError";

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(describeProblem).join("\n"));
  }
}

/**
 * Reads reports: paths of files and folders, or texts. The same inputs always give the same reading.
 * @throws ReadError if an input could not be read, unless `onProblem` is given: then the rest is read
 */
export async function read(inputs: readonly (string | TextInput)[], options: ReadOptions = {}): Promise<Reading> {
  const { reading, problems } = await readInputs(inputs, options);
  if (options.onProblem !== undefined) problems.forEach(options.onProblem);
  else if (problems.some(({ fatal }) => fatal)) throw new ReadError(problems.filter(({ fatal }) => fatal));
  return reading;
}
