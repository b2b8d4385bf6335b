import { reportInWords } from "../../publish/text/book.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { SearchHit } from "../../service/ledger.js";
import { type Mark, markedText, type Run } from "./marked.js";

const FOUND: Mark = { style: "strong", open: "«", close: "»" };
/** Of a longer sentence, what stands before and after the first word that was found (UTF-16 code units). */
const BEFORE = 160;
const AFTER = 320;

/** Each report that has the words, its sentences with the words marked, and the incidents that it tells of. */
export function searchPage(page: Page, hits: readonly SearchHit[]): string[] {
  return hits.length === 0
    ? ["Nothing found."]
    : hits.flatMap((hit, i) => [...(i === 0 ? [] : [""]), ...hitLines(page, hit)]);
}

function hitLines(page: Page, { report, sentences, incidents }: SearchHit): string[] {
  const title = report.title === null ? "" : `: ${printable(report.title)}`;
  return [
    ...flow(page, "", `${reportInWords(report)}${title}`, "title"),
    ...flow(page, "  ", `${printable(report.id)} (${printable(report.file)})`, "dim"),
    ...sentences.flatMap((sentence) => flow(page, "  ", sentenceInWords(page, sentence))),
    ...incidents.flatMap(({ id, title }) => flow(page, "  ", `incident ${printable(id)}: ${printable(title)}`, "dim")),
  ];
}

function sentenceInWords(page: Page, { quote, words }: SearchHit["sentences"][number]): string {
  const { exact, start } = quote;
  const found = words.map((word) => ({ from: word.start - start, to: word.end - start }));
  const first = found[0]?.from ?? 0;
  const isLong = exact.length > BEFORE + AFTER;
  const from = isLong ? Math.max(0, first - BEFORE) : 0;
  const to = isLong ? Math.min(exact.length, first + AFTER) : exact.length;
  const shown = markedText(page, runsOf(exact, found, from, to), FOUND);
  return `${from > 0 ? "[…] " : ""}${shown}${to < exact.length ? " […]" : ""}`;
}

/** The text from `from` to `to`, cut where a found word begins and ends. */
function runsOf(text: string, found: readonly { from: number; to: number }[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let at = from;
  for (const word of found) {
    if (word.from < at || word.to > to) continue;
    runs.push(
      { text: text.slice(at, word.from), isMarked: false },
      { text: text.slice(word.from, word.to), isMarked: true },
    );
    at = word.to;
  }
  return [...runs, { text: text.slice(at, to), isMarked: false }];
}
