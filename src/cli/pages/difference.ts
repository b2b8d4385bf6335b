import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import { counted } from "../../publish/text/words.js";
import type { StoredReport } from "../../service/ledger.js";
import { type Change, wordDifference } from "../difference.js";
import { type Mark, markedText, type Run } from "./marked.js";

const MARKS: { readonly [side in "added" | "removed"]: Mark & { readonly sign: string } } = {
  removed: { sign: "- ", style: "contradict", open: "[-", close: "-]" },
  added: { sign: "+ ", style: "agree", open: "{+", close: "+}" },
};

/** What changed from one version to the next, line by line, with the words that changed marked. */
export function differencePage(
  page: Page,
  { earlier, later }: { readonly earlier: StoredReport; readonly later: StoredReport },
  changes: readonly Change[],
): string[] {
  const isSame = changes.every(({ change }) => change === "same");
  return [
    ...flow(page, "- ", headOf(earlier), "strong"),
    ...flow(page, "+ ", headOf(later), "strong"),
    "",
    ...(isSame
      ? ["The text is the same; other bytes differ."]
      : changes.flatMap((_, i) => changeLines(page, changes, i))),
  ];
}

function headOf({ id, title, file }: StoredReport): string {
  return `${printable(id)} ${printable(title ?? file)}`;
}

function changeLines(page: Page, changes: readonly Change[], index: number): string[] {
  const { change, text } = changes[index] as Change;
  if (change === "same") return sameLines(page, text);
  const other = change === "removed" ? changes[index + 1] : changes[index - 1];
  const isPair = other !== undefined && other.change !== "same" && other.change !== change && isShort(text, other.text);
  const runs = isPair ? wordsOf(change, text, other.text) : [{ text, isMarked: false }];
  const mark = MARKS[change];
  return linesOf(runs).flatMap((line) => flow(page, mark.sign, markedText(page, line, mark)));
}

/** In longer stretches every other word differs, and marks help nobody (UTF-16 code units). */
function isShort(...texts: readonly string[]): boolean {
  return texts.every(({ length }) => length < 20_000);
}

function sameLines(page: Page, text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  return lines === 0 ? [] : flow(page, "  ", `(${counted(lines, "line")} the same)`, "dim");
}

function wordsOf(change: "added" | "removed", text: string, other: string): Run[] {
  const words = change === "added" ? wordDifference(other, text) : wordDifference(text, other);
  return words
    .filter((word) => word.change === "same" || word.change === change)
    .map((word) => ({ text: word.text, isMarked: word.change === change }));
}

/** Runs cut at line breaks; empty lines are left out. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, isMarked } of runs) {
    for (const [i, part] of text.split("\n").entries()) {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, isMarked });
    }
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ""));
}
