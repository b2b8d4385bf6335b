/** A word that is divided at the end of a line: its first part, and the hyphen. */
const DIVIDED = /(?<part>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)(?<hyphen>[-\u00ad\u2010])$/u;
/** No word is longer; a line may be. */
const LONGEST = 60;

/**
 * Lines as one text. A hyphen at the end of a line goes if it divides a word, and stays if it belongs to it; `words` are
 * those of the whole document, in small letters, which know most of them.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const parts = lines.map((line, i) => {
    const next = lines[i + 1] ?? "";
    const divided = /^\p{L}/u.test(next) ? DIVIDED.exec(line.slice(-LONGEST))?.groups : undefined;
    if (divided !== undefined) return belongs(divided, next, words) ? line : line.slice(0, -1);
    return i + 1 < lines.length ? `${line} ` : line;
  });
  return parts.join("");
}

function belongs(divided: Readonly<Record<string, string>>, next: string, words: ReadonlySet<string>): boolean {
  const { part = "", hyphen } = divided;
  if (hyphen === "\u00ad") return false;
  const rest = /^[\p{L}\p{N}-]+/u.exec(next)?.[0] ?? "";
  if (words.has(`${part}${rest}`.toLowerCase())) return false;
  // A name, an abbreviation or a number with a hyphen: "US-led", "Britain-based", "12-year-old".
  return words.has(`${part}-${rest}`.toLowerCase()) || /\p{Lu}|\p{N}/u.test(part) || /^\p{Lu}/u.test(rest);
}
