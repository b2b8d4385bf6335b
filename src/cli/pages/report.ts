import { accountBlock } from "../../publish/text/account.js";
import { type Book, bookOf, reportInWords, sourceInWords } from "../../publish/text/book.js";
import { tallyBlock, whySilent } from "../../publish/text/endings.js";
import { section } from "../../publish/text/incident.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import type { KeptAccount, ReportDetail, StoredCapture, StoredReport } from "../../service/ledger.js";
import { ALONE, reviewLines } from "./decisions.js";
import { reviewable } from "./reviewable.js";
import { decidedInWords, momentInWords } from "./words.js";

/** A report: where it comes from, its versions, and what was read in it. */
export function reportPage(page: Page, detail: ReportDetail): string[] {
  const { report, captures, tallies, reviews } = detail;
  const book = bookOf({ format: "deconflict/1", reports: [report], accounts: [], tallies, incidents: [] });
  const totals = tallyBlock(page, book);
  return [
    ...flow(page, "", printable(report.title ?? report.file), "title"),
    ...about(report).flatMap((line) => flow(page, "   ", line)),
    ...section(page, "Got", captures.map(captureInWords)),
    ...section(page, "Versions, the latest first", versions(detail)),
    ...accountLines(page, book, detail),
    ...(reviews.length === 0
      ? []
      : ["", "  Reviews", ...reviews.flatMap((r) => reviewLines(page, { ...ALONE, indent: 4 }, r))]),
    ...(totals.length === 0 ? [] : ["", ...totals]),
  ];
}

function about(report: StoredReport): string[] {
  const { state, erased, mediaType, sha256, textSha256, reader } = report;
  const id = printable(report.id);
  return [
    `${reportInWords(report)} (${printable(report.file)})`,
    erased === null ? `${id}, ${state}` : `${id}, erased – ${decidedInWords(erased)}`,
    `added by ${printable(report.addedBy)}, ${momentInWords(report.addedAt)}; read by ${printable(reader)}`,
    `SHA-256 of the bytes (${printable(mediaType)}): ${printable(sha256)}`,
    `SHA-256 of the text: ${printable(textSha256)}`,
  ];
}

function captureInWords({ file, url, finalUrl, at, status, tool, exchangeSha256 }: StoredCapture): string {
  const final = finalUrl === null || finalUrl === url ? "" : `, answered by ${printable(finalUrl)}`;
  const answer = status === null ? "" : `, status ${status}`;
  const exchange = exchangeSha256 === null ? "" : `; SHA-256 of the exchange: ${printable(exchangeSha256)}`;
  return `${printable(url ?? file)}${final}${answer}, ${momentInWords(at)}, by ${printable(tool)}${exchange}`;
}

function versions({ report, versions }: ReportDetail): string[] {
  return versions.map(
    ({ id, at, state }) => `${printable(id)} ${momentInWords(at)}, ${state}${id === report.id ? " (this one)" : ""}`,
  );
}

function accountLines(page: Page, book: Book, { report, accounts }: ReportDetail): string[] {
  if (accounts.length > 0) {
    const blocks = accounts.flatMap((account, i) => [
      ...accountBlock(page, i + 1, sourceInWords(book, account), account),
      ...flow(page, "      ", `${belongsTo(account)}; ${reviewable(account)}`, "dim"),
    ]);
    return ["", "  Who says what", ...blocks];
  }
  return report.state === "erased" ? [] : ["", ...flow(page, "  ", `Accounts: ${whySilent(report)}`)];
}

/** Accounts of a version that was replaced are kept, and are part of no incident. */
function belongsTo({ incident }: KeptAccount): string {
  return incident === null
    ? "in no incident: this report does not count any more, a later version does"
    : `in incident ${printable(incident)}`;
}

/** The text as it was published, line by line, within the width of the page. */
export function textPage(page: Page, text: string): string[] {
  return text.split(/\r\n|\n|\r/u).flatMap((line) => flow(page, "", printable(line)));
}
