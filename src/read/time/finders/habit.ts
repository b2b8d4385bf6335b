import { lowerAt, type Token } from "../../text/tokens.js";

import type { Finder } from "../types.js";

/**
 * What happens again and again.
 * Examples: "daily", "on a daily basis", "regularly".
 */
export const habit: Finder = (tokens, at, floor) => {
  if ((tokens[at] as Token).capital && at > 0) return null;
  const basis = lowerAt(tokens, at + 1) === "basis" && at - 2 >= floor && lowerAt(tokens, at - 1) === "a";
  return { ...repeated(basis ? at - 2 : at, basis ? at + 2 : at + 1), rule: "habit" };
};

/** "every day", "each year". */
export const everyUnit: Finder = (tokens, at, floor) => {
  const before = at - 1 >= floor ? lowerAt(tokens, at - 1) : "";
  return before === "every" || before === "each" ? { ...repeated(at - 1, at + 1), rule: "every-unit" } : null;
};

function repeated(from: number, to: number) {
  return { from, to, kind: "repeated" as const, shape: "other" as const, resolve: () => null };
}
