import type { Terminal } from "../../net/terminal.js";
import { type Page, pageOf } from "../../publish/text/page.js";

/** Prints lines that are set for the width and colours of the terminal. */
export function printPage(terminal: Terminal, lines: (page: Page) => readonly string[]): void {
  const text = lines(pageOf(terminal.width, terminal.color)).map((line) => line.trimEnd());
  terminal.print(`${text.join("\n")}\n`);
}
