/** Words as they are placed on a page: what the PDF library calls a text item. */
export interface Placed {
  readonly str: string;
  /** Scale, rotation and position: a b c d x y. */
  readonly transform: readonly number[];
  readonly width: number;
}

/** A line of a page. Distances are in points, from the top left corner. */
export interface Line {
  readonly text: string;
  readonly x: number;
  /** Of its baseline. */
  readonly y: number;
  /** Where its last word ends. */
  readonly right: number;
  /** Of the letters. */
  readonly size: number;
}

interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  readonly upright: boolean;
}

/** The lines of a page, in the order in which they were set, which follows columns where a sort would mix them. */
export function linesOf(items: readonly Placed[], viewport: readonly number[]): Line[] {
  const words = items.filter(({ str }) => str !== "").map((item) => placed(item, viewport));
  const lines: Line[] = [];
  for (const word of straight(words)) {
    const last = lines.at(-1);
    if (last !== undefined && isOnLine(word, last)) lines[lines.length - 1] = joined(last, word);
    else if (word.text.trim() !== "") lines.push({ ...word, text: word.text.trimStart() });
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, " ").trim() }));
}

function placed({ str, transform, width }: Placed, viewport: readonly number[]): Word {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = viewport;
  const [ta = 0, tb = 0, tc = 0, td = 0, te = 0, tf = 0] = transform;
  const [along, across] = [a * ta + c * tb, b * ta + d * tb];
  const x = a * te + c * tf + e;
  const size = Math.hypot(a * tc + c * td, b * tc + d * td);
  const upright = along > 0 && Math.abs(across) < 0.3 * along;
  return { text: str, x, y: b * te + d * tf + f, right: x + width, size, upright };
}

/** Without what is turned, such as a watermark or a mark in the margin, unless the whole page is turned. */
function straight(words: readonly Word[]): readonly Word[] {
  const upright = words.filter((word) => word.upright);
  const length = (some: readonly Word[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return length(upright) * 2 >= length(words) ? upright : words;
}

/** Small letters stand higher or lower (notes, "4th"), by no more than half of the line's own. */
function isOnLine(word: Word, line: Line): boolean {
  const size = Math.max(word.size, line.size);
  return Math.abs(word.y - line.y) < size / 2 && word.x > line.x - size / 2;
}

function joined(line: Line, word: Word): Line {
  // A gap of a quarter of a letter's height is a space that was moved over instead of written.
  const gap = word.x - line.right > line.size / 4 ? " " : "";
  const larger = word.size > line.size ? { y: word.y, size: word.size } : {};
  return { ...line, ...larger, text: `${line.text}${gap}${word.text}`, right: Math.max(line.right, word.right) };
}
