import { TARGET_NOUNS } from "../../../../data/english/strikes.js";

const PLURALS: ReadonlySet<string> = new Set(Array.from(TARGET_NOUNS, pluralOf));

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether a word in lower case is a thing that strikes engage: "bunker", "front-loader". */
export function isThing(lower: string): boolean {
  return TARGET_NOUNS.has(headOf(lower));
}

/** Whether it is several of them: "bunkers". */
export function areThings(lower: string): boolean {
  return PLURALS.has(headOf(lower));
}

function headOf(lower: string): string {
  return lower.slice(lower.lastIndexOf("-") + 1);
}
