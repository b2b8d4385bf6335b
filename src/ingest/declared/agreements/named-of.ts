import { editDistance } from "../../../util/edit-distance.js";
import type { Source } from "./source-file.js";

/** How a map is painted is no business of ours (the simplestyle keys of many drawing programs). */
const STYLE = /^(?:marker-|stroke|fill)/u;

/** Complains of keys that nobody reads: a misspelt one would be lost without a word. */
export function namedOf(given: Record<string, unknown>, keys: readonly string[], source: Source): void {
  for (const key of Object.keys(given)) {
    if (keys.includes(key) || STYLE.test(key)) continue;
    const near = nearest(key, keys);
    const hint = near === null ? `what is read: ${keys.join(", ")}; leave it out` : `did you mean "${near}"?`;
    source.complain(given, key, `unknown key "${key}"; ${hint}`);
  }
}

/** A slip in every third letter is near. */
export function nearest(word: string, choices: readonly string[]): string | null {
  const [best] = choices
    .map((choice) => ({ choice, slips: editDistance(word.toLowerCase(), choice) }))
    .sort((a, b) => a.slips - b.slips);
  return best !== undefined && best.slips <= Math.max(1, Math.floor(best.choice.length / 3)) ? best.choice : null;
}
