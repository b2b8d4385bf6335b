import { type Token, tokenize } from "../text/tokens.js";

/** A phrase found at a token: its value and how many tokens it takes. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly length: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly cased: boolean;
  readonly match: PhraseMatch<T>;
}

/** A look-up of phrases by their tokens; the longest wins, then the one added first. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  /** `cased` demands the phrase's own letter case ("IS", "US"). */
  add(phrase: string, value: T, { cased = false }: { cased?: boolean } = {}): void {
    const tokens = tokenize(phrase);
    const words = tokens.map((t) => (cased ? t.text : t.lower));
    const first = tokens[0]?.lower;
    if (first === undefined) return;
    const entries = this.#byFirst.get(first) ?? [];
    const at = entries.findIndex((e) => e.words.length < words.length);
    entries.splice(at === -1 ? entries.length : at, 0, { words, cased, match: { value, length: words.length } });
    this.#byFirst.set(first, entries);
  }

  /** The longest phrase that begins at token `i`. */
  at(tokens: readonly Token[], i: number): PhraseMatch<T> | null {
    const first = tokens[i];
    if (first === undefined) return null;
    const entries = this.#byFirst.get(first.lower);
    if (entries === undefined) return null;
    for (const entry of entries) {
      if (matches(entry, tokens, i)) return entry.match;
    }
    return null;
  }
}

function matches<T>(entry: Entry<T>, tokens: readonly Token[], i: number): boolean {
  if (i + entry.words.length > tokens.length) return false;
  for (let k = 0; k < entry.words.length; k++) {
    const token = tokens[i + k] as Token;
    if ((entry.cased ? token.text : token.lower) !== entry.words[k]) return false;
  }
  return true;
}

/** Splits a word list of the data ("a; b c; d") into its phrases. */
export function words(list: string): string[] {
  return list
    .split(";")
    .map((w) => w.trim())
    .filter((w) => w !== "");
}
