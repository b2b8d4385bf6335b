import type { z } from "zod";
import { EvaluationInputError } from "./input-error.js";

/**
 * Parses `text` as JSON of the shape `schema`.
 * @throws EvaluationInputError naming the file, and the line or the field
 */
export function parseJson<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(jsonOf(file, text));
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${fieldName(issue.path)}: ${issue.message}`);
  throw new EvaluationInputError(`${file}: ${issues.join("; ")}`);
}

function jsonOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EvaluationInputError(`${file}${lineOf(text, reason)}: not valid JSON: ${reason}`);
  }
}

/** The engine's message gives a position, which helps nobody in a file of many lines. */
function lineOf(text: string, reason: string): string {
  const position = /at position (\d+)/u.exec(reason)?.[1];
  return position === undefined ? "" : `, line ${text.slice(0, Number(position)).split("\n").length}`;
}

/** `incidents[0].accounts[2].speaker` */
function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  return path
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i > 0 ? "." : ""}${String(step)}`))
    .join("");
}
