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
/** Room for the longest label, "declared strike", and a space. */
const LABEL_WIDTH = 16;

export function pageOf(width: number, color: boolean): Page {
  return { width: Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width) || NARROWEST)), paint: paint(color) };
}

/** Text over the width of the page, after `first` (spaces, a bullet) on the first line and hanging under it. */
export function flow(page: Page, first: string, text: string, style: Style = "plain"): string[] {
  return hang(first, painted(page, wrap(text, page.width - columnsOf(first)), style));
}

/** A value with, if there are any, the words of the report that it comes from; a label stands before it. */
export interface Entry {
  /** null where there is no column of labels; "" to leave its place empty. */
  readonly label: string | null;
  readonly value: string;
  readonly quotes: readonly string[];
}

/** Sets an entry in columns or lines, `indent` columns in. */
export function entry(page: Page, indent: number, { label, value, quotes }: Entry): string[] {
  const margin = " ".repeat(indent);
  if (label === null) return hang(margin, valueLines(page, page.width - indent, value, quotes));
  if (page.width < LABELS_BESIDE_FROM) {
    const under = `${margin}  `;
    const lines = valueLines(page, page.width - under.length, value, quotes);
    return [...(label === "" ? [] : [margin + label]), ...hang(under, lines)];
  }
  const head = margin + label.padEnd(LABEL_WIDTH);
  return hang(head, valueLines(page, page.width - head.length, value, quotes));
}

/** The quotes beside the value where there is room for two columns, else under it. */
function valueLines(page: Page, room: number, value: string, quotes: readonly string[]): string[] {
  if (quotes.length > 0 && page.width >= COLUMNS_FROM) return inColumns(page, room, value, quotes);
  return [...wrap(value, room), ...quotes.flatMap((q) => painted(page, hang("  ", wrap(q, room - 2)), "dim"))];
}

function inColumns(page: Page, room: number, value: string, quotes: readonly string[]): string[] {
  const left = Math.floor(room * 0.4);
  const right = quotes.flatMap((q) => wrap(q, room - left));
  return beside(wrap(value, left - 2), left, painted(page, right, "dim"));
}

function painted(page: Page, lines: readonly string[], style: Style): string[] {
  return lines.map((line) => page.paint(style, line));
}
