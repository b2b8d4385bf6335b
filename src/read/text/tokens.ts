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

// In order: abbreviations with inner stops (U.S.-led), numbers (3,276; 20-30; 12:45; 1.5), words with inner
// hyphens, apostrophes, dots of domains and asterisks of masked words (ki*lled), any other mark alone.
const TOKEN =
  /(?<word>(?:\p{L}\.){2,}(?:-\p{L}+)*|[@#]?\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑./*_ʿʾ`]|['’](?!s\b|S\b))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(?<number>\p{N}+(?:[.,:]\p{N}+)*(?:(?:[-–/])\p{N}+(?:[.,]\p{N}+)*)?(?:-?\p{L}[\p{L}\p{N}]*(?:-\p{L}+)*)?)|(?<mark>['’][sS]\b|\.{2,}|\S)/gu;

/**
 * Splits `text` from `start` to `end` into tokens. A possessive ('s) is a token of its own; hyphenated words stay whole.
 * White space, no-break spaces included, separates and is dropped.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = start;
  for (let m = TOKEN.exec(text); m !== null && m.index < end; m = TOKEN.exec(text)) {
    const kind = m.groups?.["word"] !== undefined ? "word" : m.groups?.["number"] !== undefined ? "number" : "mark";
    pushToken(tokens, text.slice(m.index, Math.min(m.index + m[0].length, end)), m.index, kind);
  }
  return tokens;
}

function pushToken(tokens: Token[], text: string, start: number, kind: Token["kind"]): void {
  // Two words glued by a missing space after a stop ("Yusuk.Photo") are two words; "pic.twitter.com" is one.
  const glued = kind === "word" ? /^(\p{L}{3,})\.(?=\p{Lu}\p{Ll})/u.exec(text) : null;
  if (glued !== null) {
    const word = glued[1] as string;
    pushToken(tokens, word, start, "word");
    pushToken(tokens, ".", start + word.length, "mark");
    pushToken(tokens, text.slice(word.length + 1), start + word.length + 1, "word");
    return;
  }
  tokens.push({
    text,
    lower: text.toLowerCase().replaceAll("’", "'"),
    start,
    end: start + text.length,
    kind,
    capital: /^\p{Lu}/u.test(text),
  });
}
