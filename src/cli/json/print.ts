import type { Terminal } from "../../net/terminal.js";
import type { Page } from "../../service/ledger.js";

/** One object, with two spaces of indentation. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.print(`${JSON.stringify(value, null, 2)}\n`);
}

/** One object on a line of its own, for what is told while it goes on. */
export function printJsonLine(terminal: Terminal, value: unknown): void {
  terminal.print(`${JSON.stringify(value)}\n`);
}

export function listJson<T>({ items, next }: Page<T>, item: (value: T) => unknown) {
  return { items: items.map(item), next };
}
