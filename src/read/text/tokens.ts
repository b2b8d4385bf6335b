/** A word, number or mark of a text, with UTF-16 offsets into that text. */
export interface Token {
  readonly text: string;
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
}

/** The lower-case form of a token, or "" outside the sentence. */
export function lowerAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? "";
}

/** What a token says of itself, wherever it stands. */
interface Form {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
}

// In order: abbreviations with inner stops (U.S.-led), numbers (3,276; 20-30; 12:45; 1.5), words with inner
// hyphens, apostrophes, dots of domains and asterisks of masked words (ki*lled), any other mark alone. The first group
// is a word, the second a number; they have no names, because a match with named groups takes twice the time.
const TOKEN =
  /((?:\p{L}\.){2,}(?:-\p{L}+)*|[@#]?\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑./*_ʿʾ`]|['’](?!s\b|S\b))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:]\p{N}+)*(?:(?:[-–/])\p{N}+(?:[.,]\p{N}+)*)?(?:-?\p{L}[\p{L}\p{N}]*(?:-\p{L}+)*)?)|['’][sS]\b|\.{2,}|\S/gu;

/**
 * Splits `text` from `start` to `end` into tokens. A possessive ('s) is a token of its own; hyphenated words stay whole.
 * White space, no-break spaces included, separates and is dropped.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let m = TOKEN.exec(text); m !== null && m.index < end; m = TOKEN.exec(text)) {
    const kind = m[1] !== undefined ? "word" : m[2] !== undefined ? "number" : "mark";
    pushToken(tokens, text.slice(m.index, Math.min(m.index + m[0].length, end)), m.index, kind);
  }
  return tokens;
}

function pushToken(tokens: Token[], written: string, start: number, kind: Token["kind"]): void {
  // Two words glued by a missing space after a stop ("Yusuk.Photo") are two words; "pic.twitter.com" is one.
  const glued = kind === "word" && written.includes(".") ? /^(\p{L}{3,})\.(?=\p{Lu}\p{Ll})/u.exec(written) : null;
  if (glued !== null) {
    const word = glued[1] as string;
    pushToken(tokens, word, start, "word");
    pushToken(tokens, ".", start + word.length, "mark");
    pushToken(tokens, written.slice(word.length + 1), start + word.length + 1, "word");
    return;
  }
  const { text, lower, capital } = formOf(written);
  tokens.push({ text, lower, start, end: start + text.length, kind, capital });
}

/** Forms kept, so that a word that comes back is the same string, which look-ups find sooner. */
const kept = new Map<string, Form>();
const MOST_KEPT = 50_000;
/** In code units; a longer string is a window on the report's text, and would keep all of it in memory. */
const LONGEST_KEPT = 12;

function formOf(text: string): Form {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const form = { text, lower: text.toLowerCase().replaceAll("’", "'"), capital: /^\p{Lu}/u.test(text) };
  if (text.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, form);
  }
  return form;
}
