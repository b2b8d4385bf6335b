import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { HistoryEntry } from "../../service/ledger.js";
import { momentInWords } from "./words.js";

/** A line or two for each change: number, time, who, what, of what, and why. */
export function historyPage(page: Page, entries: readonly HistoryEntry[]): string[] {
  return entries.length === 0 ? ["No changes."] : entries.flatMap((entry) => entryLines(page, entry));
}

function entryLines(page: Page, { number, at, by, change, subject, why, redacted }: HistoryEntry): string[] {
  const head = `${momentInWords(at)}  ${printable(by)}: ${printable(change)} ${printable(subject)}`;
  const reason = redacted ? "(its words were erased with a report)" : printable(why);
  return [...flow(page, `${number}  `, head), ...(reason === "" ? [] : flow(page, "    ", reason, "dim"))];
}
