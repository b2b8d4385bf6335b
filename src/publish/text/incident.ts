import type { Account } from "../../model/account.js";
import type { Incident } from "../../model/incident.js";
import { dateInWords } from "../../util/days.js";
import { usualDate } from "../../util/usual-date.js";
import { usualPlace } from "../../util/usual-place.js";
import { accountBlock } from "./account.js";
import { accountsOf, type Book, compare, sourceInWords } from "./book.js";
import { comparisonBlock, has, numbersOf } from "./comparison.js";
import { printable } from "./layout.js";
import { flow, type Page } from "./page.js";
import { placeInWords } from "./places.js";
import { counted, DATE_PRECISION_WORDS } from "./words.js";

/** Incidents whose accounts contradict each other, then those that differ, then the rest; each in order of date. */
export function sortedIncidents(book: Book): Incident[] {
  const keyed = book.reading.incidents.map((incident) => {
    const rank = has(incident, "contradict") ? 0 : has(incident, "differ") ? 1 : 2;
    return { incident, rank, date: usualDate(accountsOf(book, incident))?.start ?? "9999" };
  });
  keyed.sort((a, b) => a.rank - b.rank || compare(a.date, b.date) || compare(a.incident.id, b.incident.id));
  return keyed.map((k) => k.incident);
}

/** One incident: what it is, the comparison, who says what, why it is one incident. `number` is null where it is alone. */
export function incidentBlock(page: Page, book: Book, incident: Incident, number: number | null): string[] {
  const accounts = accountsOf(book, incident);
  const compared = accounts.length < 2 ? [] : ["", "  Compared", ...comparisonBlock(page, incident, accounts)];
  return [
    ...flow(page, number === null ? "" : `${number}. `, printable(incident.title), "title"),
    ...header(page, incident, accounts),
    ...compared,
    "",
    "  Who says what",
    ...accounts.flatMap((a, i) => accountBlock(page, i + 1, sourceInWords(book, a), a)),
    ...together(page, incident, accounts),
  ];
}

function header(page: Page, incident: Incident, accounts: readonly Account[]): string[] {
  const place = usualPlace(accounts);
  const date = usualDate(accounts);
  const reports = new Set(accounts.map((a) => a.report)).size;
  const sources = [
    counted(accounts.length, "account"),
    counted(reports, "report"),
    counted(incident.origins.length, "origin"),
  ];
  return [
    ...flow(page, "   ", place === undefined ? "No place is given." : placeInWords(place)),
    ...flow(
      page,
      "   ",
      date === undefined ? "No date is given." : `${dateInWords(date)} (${DATE_PRECISION_WORDS[date.precision]})`,
    ),
    ...flow(page, "   ", sources.join(", ")),
  ];
}

/** Why these accounts are held to be of one incident, and which of them come from one source. */
function together(page: Page, { links, origins }: Incident, accounts: readonly Account[]): string[] {
  const linked = links.map((l) => `${numbersOf(l.accounts, accounts)} ${l.because.map(printable).join("; ")}`);
  const copies = origins
    .filter((o) => o.accounts.length > 1)
    .map((o) => `${numbersOf(o.accounts, accounts)} ${printable(o.because)}`);
  return [...section(page, "One incident because", linked), ...section(page, "One origin, counted once", copies)];
}

/** A heading and what stands under it, a line or more each; nothing if nothing does. */
export function section(page: Page, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `  ${title}`, ...lines.flatMap((l) => flow(page, "    ", l))];
}
