import { lowerAt, type Word } from "./words.js";

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases of a list, found by their first word: most words begin none. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const known = this.#byFirst.get(first) ?? [];
      this.#byFirst.set(
        first,
        [...known, { words, value }].toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** Phrases in lower case that mean nothing but themselves. */
  static of(phrases: readonly string[]): Phrases<true> {
    return new Phrases(phrases.map((phrase) => [phrase, true] as const));
  }

  /** The longest phrase that begins at word `i`, and the index of the word after it; null if none does. */
  at(words: readonly Word[], i: number): { readonly value: T; readonly to: number } | null {
    const entries = this.#byFirst.get(lowerAt(words, i)) ?? [];
    const found = entries.find((entry) => entry.words.every((word, k) => lowerAt(words, i + k) === word));
    return found === undefined ? null : { value: found.value, to: i + found.words.length };
  }
}
