import { lowerAt } from "../../text/tokens.js";

import type { Finder } from "../types.js";

const age = (from: number, to: number) => ({
  from,
  to,
  rule: "age",
  kind: "age" as const,
  shape: "other" as const,
  resolve: () => null,
});

/** "34-year-old", "nine-years-old", "six-year-old civil war". */
export const ageWord: Finder = (_tokens, at) => age(at, at + 1);

/** "42 years old", "three years of age". */
export const yearsOld: Finder = (tokens, at, floor) => {
  const months = /^(?:year|years|month|months|days|weeks)$/u.test(lowerAt(tokens, at));
  const old = lowerAt(tokens, at + 1) === "old" || lowerAt(tokens, at + 1) === "-old";
  return months && old && at - 1 >= floor ? age(at - 1, at + 2) : null;
};

/** "aged 12". */
export const aged: Finder = (tokens, at) => (tokens[at + 1]?.kind === "number" ? age(at, at + 2) : null);
