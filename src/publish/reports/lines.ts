import type { Imprint } from "../../model/publication.js";
import { printable } from "../text/layout.js";
import { flow, type Page, pageOf } from "../text/page.js";
import { imprintLine } from "./imprint.js";

/**
 * Published text is set for one width and without colours, whatever the terminal: the same publication is the same bytes.
 * In columns.
 */
export const PAGE: Page = pageOf(80, false);

/** Title, what stands under it, and the imprint, as one text with its line end. */
export function textOf(title: string, imprint: Imprint, lines: readonly string[]): string {
  const all = [...flow(PAGE, "", title), "", ...lines, "", ...flow(PAGE, "", imprintLine(imprint))];
  return `${all.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** A heading with its lines, a blank line before it. */
export function section(heading: string, lines: readonly string[]): string[] {
  return ["", ...flow(PAGE, "", heading), "", ...lines];
}

export const para = (text: string): string[] => flow(PAGE, "", printable(text));

/** One item of a list, the rest of it under it. */
export const item = (text: string): string[] => flow(PAGE, "- ", printable(text));

/** What belongs to an item. */
export const under = (text: string): string[] => flow(PAGE, "    ", printable(text));
