/** A word that is divided at the end of a line: its first part, and the hyphen. */
const DIVIDED = /(?<part>[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)(?<hyphen>[-\u00ad\u2010])$/u;

/**
 * Lines as one text. A hyphen at the end of a line goes if it divides a word, and stays if it belongs to it; `words` are
 * those of the whole document, in small letters, which know most of them.
 */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = "";
  for (const line of lines) {
    const divided = /^\p{L}/u.test(line) ? DIVIDED.exec(text)?.groups : undefined;
    if (text === "") text = line;
    else if (divided === undefined) text = `${text} ${line}`;
    else text = belongs(divided, line, words) ? `${text}${line}` : `${text.slice(0, -1)}${line}`;
  }
  return text;
}

function belongs(divided: Readonly<Record<string, string>>, next: string, words: ReadonlySet<string>): boolean {
  const { part = "", hyphen } = divided;
  if (hyphen === "\u00ad") return false;
  const rest = /^[\p{L}\p{N}-]+/u.exec(next)?.[0] ?? "";
  if (words.has(`${part}${rest}`.toLowerCase())) return false;
  // A name, an abbreviation or a number with a hyphen: "US-led", "Britain-based", "12-year-old".
  return words.has(`${part}-${rest}`.toLowerCase()) || /\p{Lu}|\p{N}/u.test(part) || /^\p{Lu}/u.test(rest);
}
