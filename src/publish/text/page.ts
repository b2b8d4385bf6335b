import { beside, columnsOf, hang, wrap } from "./layout.js";
import { type Paint, paint, type Style } from "./paint.js";

/** What the text is written for: how wide, and with which colours. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
}

const NARROWEST = 40;
/** Longer lines than this are hard to read, however wide the terminal. */
const WIDEST = 200;
/** From here on a value and its quote stand in columns beside each other; below, the quote stands under the value. */
const COLUMNS_FROM = 110;
/** Below this, a label takes a line of its own. */
const LABELS_BESIDE_FROM = 60;
const LABEL_WIDTH = 14;

export function pageOf(width: number, color: boolean): Page {
  return { width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || NARROWEST)), paint: paint(color) };
}

/** Text over the width of the page, after `first` (spaces, a bullet) on the first line and hanging under it. */
export function flow(page: Page, first: string, text: string, style: Style = "plain"): string[] {
  return hang(first, painted(page, wrap(text, page.width - columnsOf(first)), style));
}

/** A labelled value with, if there are any, the words of the report that it comes from. */
export interface Entry {
  readonly label: string;
  readonly value: string;
  readonly style?: Style;
  readonly quotes: readonly string[];
}

/** Sets an entry in columns or lines, `indent` columns in. */
export function entry(page: Page, indent: number, { label, value, style = "plain", quotes }: Entry): string[] {
  const margin = " ".repeat(indent);
  const under = page.width < LABELS_BESIDE_FROM;
  const head = under ? `${margin}  ` : margin + label.padEnd(LABEL_WIDTH);
  const room = page.width - head.length;
  const body =
    quotes.length > 0 && page.width >= COLUMNS_FROM
      ? inColumns(page, room, value, style, quotes)
      : [
          ...painted(page, wrap(value, room), style),
          ...quotes.flatMap((q) => painted(page, hang("  ", wrap(q, room - 2)), "dim")),
        ];
  return under ? [...(label === "" ? [] : [margin + label]), ...body.map((l) => head + l)] : hang(head, body);
}

function inColumns(page: Page, room: number, value: string, style: Style, quotes: readonly string[]): string[] {
  const left = Math.floor(room * 0.4);
  const right = quotes.flatMap((q) => wrap(q, room - left));
  return beside(painted(page, wrap(value, left - 2), style), left, painted(page, right, "dim"));
}

function painted(page: Page, lines: readonly string[], style: Style): string[] {
  return lines.map((line) => page.paint(style, line));
}
