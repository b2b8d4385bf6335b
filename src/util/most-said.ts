import { compareText } from "./compare-text.js";

/**
 * The least vague of the values, and of those the one that is said most often, told apart by its key. Undefined if there
 * is none. The order of the values does not matter but between two of one key, of which the first is given.
 */
export function mostSaid<T>(
  values: readonly T[],
  key: (value: T) => string,
  vagueness: (value: T) => number,
): T | undefined {
  const times = new Map<string, number>();
  for (const value of values) times.set(key(value), (times.get(key(value)) ?? 0) + 1);
  const count = (value: T) => times.get(key(value)) ?? 0;
  const better = (a: T, b: T) => vagueness(a) - vagueness(b) || count(b) - count(a) || compareText(key(a), key(b));
  return values.toSorted(better)[0];
}
