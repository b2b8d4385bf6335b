import type { Agreement, AgreementType } from "../../../model/declaration.js";
import { optionalText } from "./properties.js";
import { isObject, type Source } from "./source-file.js";

const WHAT =
  '"sides" names the two sides of a line, looking along it from its first position: {"left": "east", "right": "west"}';

/** The sides of a line, which must be named; nothing else has any. */
export function sidesOf(
  properties: Record<string, unknown>,
  type: AgreementType | null,
  source: Source,
): Agreement["sides"] {
  const given = properties.sides ?? null;
  if (given === null && type !== "deconfliction-line") return null;
  if (type !== "deconfliction-line" && type !== null) {
    source.complain(properties, "sides", `a ${type} has no sides; leave "sides" out`);
    return null;
  }
  const left = isObject(given) ? optionalText(given, "left", source) : null;
  const right = isObject(given) ? optionalText(given, "right", source) : null;
  if (left !== null && right !== null && left !== right) return { left, right };
  source.complain(properties, "sides", WHAT);
  return null;
}
