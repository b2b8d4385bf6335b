// White space as Python's `str.split` has it, so that the table is the reference scorer's to the digit.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the separators U+001C to U+001F are white space there
const SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

/** Lower case, straight apostrophes, single spaces: the form in which names and quotes are compared. */
export function norm(text: string): string {
  return text
    .replaceAll("’", "'")
    .toLowerCase()
    .split(SPACE)
    .filter((word) => word !== "")
    .join(" ");
}

/** The words of a quote. */
export function wordsOf(quote: string): ReadonlySet<string> {
  return new Set(norm(quote).match(/[\p{L}\p{N}_]+/gu));
}

/** How many values two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const value of a) if (b.has(value)) n++;
  return n;
}
