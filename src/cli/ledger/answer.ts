import type { Terminal } from "../../net/terminal.js";
import type { Page } from "../../publish/text/page.js";
import type { Page as ListPage } from "../../service/ledger.js";
import { type Arguments, EXIT, type Exit } from "../command.js";
import { isJson } from "../common-options.js";
import { listJson, printJson } from "../json/print.js";
import { nextPage } from "../pages/next-page.js";
import { printPage } from "../pages/print.js";

/** One answer in the format that was asked for. */
export interface Answer {
  readonly json: () => unknown;
  readonly text: (page: Page) => readonly string[];
}

export function answer(terminal: Terminal, { options }: Arguments, { json, text }: Answer): Exit {
  if (isJson(options)) printJson(terminal, json());
  else printPage(terminal, text);
  return EXIT.done;
}

/** How the items of a list are printed. */
export interface Items<T> {
  readonly command: string;
  readonly json: (item: T) => unknown;
  readonly text: (page: Page, items: readonly T[]) => readonly string[];
}

/** A part of a list, and how to see the next part. */
export function answerList<T>(terminal: Terminal, args: Arguments, list: ListPage<T>, items: Items<T>): Exit {
  return answer(terminal, args, {
    json: () => listJson(list, items.json),
    text: (page) => [...items.text(page, list.items), ...nextPage(items.command, args, list.next)],
  });
}
