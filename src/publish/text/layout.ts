import stringWidth from "string-width";

// Characters that take one column each, and join with none beside them: nearly all of a report in English.
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/u;
// Control characters could drive the reader's terminal, and direction marks could turn a line around.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;
const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The words of `text` on one line, safe for a terminal: white space runs are one space, control characters and half characters are gone. */
export function printable(text: string): string {
  return text
    .replace(DIRECTION_MARKS, "")
    .replace(UNPRINTABLE, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Terminal columns that `text` takes: East Asian wide characters two, combining marks none. */
export function columnsOf(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text);
}

/** `text` with spaces after it up to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/**
 * Breaks `text` at spaces into lines of at most `width` columns; a word that is wider by itself is cut.
 * @returns at least one line, which may be empty
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const word of text.split(" ").flatMap((w) => cut(w, width))) {
    const more = columnsOf(word);
    if (line === "") {
      [line, columns] = [word, more];
    } else if (columns + 1 + more <= width) {
      [line, columns] = [`${line} ${word}`, columns + 1 + more];
    } else {
      lines.push(line);
      [line, columns] = [word, more];
    }
  }
  return [...lines, line];
}

/** Cuts a word into pieces of at most `width` columns, never inside a character as people see it. */
function cut(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== "" && columnsOf(piece + segment) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Lines with `first` before the first and as many spaces before the others. */
export function hang(first: string, lines: readonly string[]): string[] {
  const indent = " ".repeat(columnsOf(first));
  return lines.map((line, i) => (i === 0 ? first : indent) + line);
}

/** Two blocks side by side, the left one `width` columns wide; nothing trails. */
export function beside(left: readonly string[], width: number, right: readonly string[]): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const end = right[i];
    return end === undefined ? (left[i] ?? "") : pad(left[i] ?? "", width) + end;
  });
}
