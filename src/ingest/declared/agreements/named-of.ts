import { nearestWord } from "../../../util/nearest-word.js";
import type { Source } from "./source-file.js";

/** How a map is painted is no business of ours (the simplestyle keys of many drawing programs). */
const STYLE = /^(?:marker-|stroke|fill)/u;

/** Complains of keys that nobody reads: a misspelt one would be lost without a word. */
export function namedOf(given: Record<string, unknown>, keys: readonly string[], source: Source): void {
  for (const key of Object.keys(given)) {
    if (keys.includes(key) || STYLE.test(key)) continue;
    const near = nearestWord(key, keys);
    const hint = near === null ? `what is read: ${keys.join(", ")}; leave it out` : `did you mean "${near}"?`;
    source.complain(given, key, `unknown key "${key}"; ${hint}`);
  }
}
