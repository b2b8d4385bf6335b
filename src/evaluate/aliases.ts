import { z } from "zod";
import { EvaluationInputError } from "./input-error.js";
import { parseJson } from "./parse-json.js";
import { pythonPattern } from "./python-pattern.js";

/** Which names are taken for one party. */
export interface Aliases {
  /** A name that the pattern is found in, in lower case, is a name of the party. */
  readonly aliases: readonly { readonly pattern: RegExp; readonly party: string }[];
  /** Parties that may stand for one another. */
  readonly near: readonly (readonly [string, string])[];
}

/** Names are then compared by their words alone. */
export const NO_ALIASES: Aliases = { aliases: [], near: [] };

const schema = z.object({
  aliases: z.array(z.tuple([z.string(), z.string()])),
  near: z.array(z.tuple([z.string(), z.string()])).default([]),
});

/**
 * Reads a list of aliases: `{"aliases": [[pattern, party], …], "near": [[party, party], …]}`, with patterns in
 * Python's syntax.
 * @throws EvaluationInputError naming the file and the field or the pattern
 */
export function parseAliases(file: string, text: string): Aliases {
  const { aliases, near } = parseJson(file, text, schema);
  return { aliases: aliases.map(([source, party], i) => ({ pattern: compile(file, source, i), party })), near };
}

function compile(file: string, source: string, index: number): RegExp {
  try {
    return pythonPattern(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EvaluationInputError(
      `${file}: aliases[${index}][0]: cannot use the pattern ${JSON.stringify(source)}: ${reason}`,
    );
  }
}
