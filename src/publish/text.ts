import type { Reading } from "../model/incident.js";
import { bookOf } from "./text/book.js";
import { summary, tallyBlock, unreadBlock, unresolvedBlock } from "./text/endings.js";
import { incidentBlock, sortedIncidents } from "./text/incident.js";
import { pageOf } from "./text/page.js";

export interface TextOptions {
  /** Columns of the terminal; less than 40 is taken as 40, more than 200 as 200. */
  readonly width: number;
  /** Adds ANSI colours. Everything that they show is also said in words. */
  readonly color: boolean;
}

/**
 * A reading for people: a block for each incident, those with contradictions first, then running totals and what could
 * not be read. The same reading always gives the same text.
 */
export function toText(reading: Reading, { width, color }: TextOptions): string {
  const page = pageOf(width, color);
  const book = bookOf(reading);
  const rule = page.paint("dim", "─".repeat(Math.min(page.width, 80)));
  const blocks = [
    summary(page, book),
    ...sortedIncidents(book).map((incident, i) => [rule, ...incidentBlock(page, book, incident, i + 1)]),
    ...[tallyBlock, unreadBlock, unresolvedBlock]
      .map((block) => block(page, book))
      .flatMap((b) => (b.length === 0 ? [] : [[rule, ...b]])),
  ];
  return `${blocks.map((lines) => lines.map((l) => l.trimEnd()).join("\n")).join("\n\n")}\n`;
}
