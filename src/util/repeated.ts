const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where the words of `phrase` end, if they stand in `text` at `at`, letters and digits compared alone, case aside:
 * a headline comes back in its report with other marks. Null if they do not.
 */
export function endOfRepeat(text: string, at: number, phrase: string): number | null {
  let i = at;
  for (const char of phrase) {
    if (!LETTER.test(char)) continue;
    while (i < text.length && !LETTER.test(charAt(text, i))) i += charAt(text, i).length;
    const found = charAt(text, i);
    if (found.toLowerCase() !== char.toLowerCase()) return null;
    i += found.length;
  }
  return i === at ? null : i;
}

function charAt(text: string, i: number): string {
  const code = text.codePointAt(i);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** Words of a phrase, for asking whether it is long enough to be more than a label. */
export function wordCount(phrase: string): number {
  return phrase.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.*-]*/gu)?.length ?? 0;
}
