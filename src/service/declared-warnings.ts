import type { DeclaredRecord } from "../model/declaration.js";
import type { Problem } from "../model/problem.js";

/** What a person should know of a file that was taken in. */
export function declaredWarnings({ kind, file, declarations }: DeclaredRecord): Problem[] {
  if (kind !== "strike-log") return [];
  const nobody = declarations.filter((one) => one.kind === "strike" && one.party === null).length;
  if (nobody === 0) return [];
  const of = nobody === declarations.length ? "its strikes" : `${nobody} of its ${declarations.length} declarations`;
  const message = `nothing says who declares ${of}; declare it again with --party NAME`;
  return [{ file, line: null, message, fatal: false }];
}
