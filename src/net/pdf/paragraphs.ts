import { joinLines } from "./join-lines.js";
import type { Line } from "./lines.js";

const SENTENCE_END = /[.!?:;…]["”’»)\]]*$/u;
const ITEM = /^(?:[•●▪■◦‣·]|[-–—]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/u;

/** A line between two paragraphs, measured by the usual distance of lines. */
const WIDE = 1.3;
/** Letters of a heading, of a quotation or of a note are larger or smaller than those of the text by this much. */
const OTHER_SIZE = 0.15;
/** A line that stops before this share of its neighbours' width is the last of its paragraph, if a sentence ends there. */
const SHORT = 0.85;

/** The paragraphs of a document, whose lines are joined; one goes on over the end of a page or column. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const lines = pages.flat();
  const firsts = new Set(pages.map((page) => page[0]));
  const usual = usualDistance(pages);
  const paragraphs: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const isNew =
      above === undefined ||
      (firsts.has(line) || line.y < above.y ? startsAnew(above, line) : parts(above, line, lines[i - 2], usual));
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []));
  return paragraphs.map((paragraph) =>
    joinLines(
      paragraph.map(({ text }) => text),
      words,
    ),
  );
}

/** Over the end of a page or column: a sentence that has not ended goes on in small letters. */
function startsAnew(above: Line, line: Line): boolean {
  return SENTENCE_END.test(above.text) || !/^[\p{Ll}\p{N}“"‘(]/u.test(line.text) || hasOtherSize(above, line);
}

function parts(above: Line, line: Line, before: Line | undefined, usual: number): boolean {
  const width = Math.max(line.right, before?.right ?? 0) - above.x;
  const endsShort = SENTENCE_END.test(above.text) && above.right - above.x < SHORT * width;
  const isIndented = SENTENCE_END.test(above.text) && line.x > above.x + 0.8 * line.size;
  return (
    hasOtherSize(above, line) ||
    line.y - above.y > WIDE * Math.max(usual, line.size) ||
    ITEM.test(line.text) ||
    endsShort ||
    isIndented
  );
}

function hasOtherSize(above: Line, line: Line): boolean {
  return Math.abs(above.size - line.size) > OTHER_SIZE * Math.max(above.size, line.size);
}

/** The median of the distances between lines that could stand in one paragraph. */
function usualDistance(pages: readonly (readonly Line[])[]): number {
  const distances = pages.flatMap((page) =>
    page.flatMap((line, i) => {
      const distance = line.y - (page[i - 1]?.y ?? line.y);
      return distance > 0.5 * line.size && distance < 2.2 * line.size ? [distance] : [];
    }),
  );
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 0;
}
