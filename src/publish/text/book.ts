import type { Account, Speaker, Tally } from "../../model/account.js";
import type { Incident, Reading } from "../../model/incident.js";
import { dayInWords } from "../../util/days.js";
import { printable } from "./layout.js";
import { KIND_WORDS } from "./words.js";

export type ReportHead = Reading["reports"][number];

/** A reading with its accounts and reports found by their ids. */
export interface Book {
  readonly reading: Reading;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly reports: ReadonlyMap<string, ReportHead>;
}

export function bookOf(reading: Reading): Book {
  return {
    reading,
    accounts: new Map(reading.accounts.map((a) => [a.id, a])),
    reports: new Map(reading.reports.map((r) => [r.id, r])),
  };
}

/** The accounts of an incident as they were published, those of one report as it tells them; numbered [1], [2] … in print. */
export function accountsOf({ accounts, reports }: Book, incident: Incident): Account[] {
  const when = (a: Account) => `${reports.get(a.report)?.published ?? "9999"} ${a.report}`;
  const found = incident.accounts.flatMap((id) => accounts.get(id) ?? []);
  return found.sort((a, b) => compare(when(a), when(b)) || a.quote.start - b.quote.start);
}

/** By code unit, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "unnamed defence official (official, unnamed), via Reuters"; the report's own voice says so. */
export function speakerInWords({ name, kind, anonymous, via, publisher }: Speaker): string {
  if (publisher) return `${printable(name)}, in its own voice`;
  const what = [KIND_WORDS[kind], ...(anonymous ? ["not named"] : [])].filter((w) => w !== "other").join(", ");
  return `${printable(name)}${what === "" ? "" : ` (${what})`}${via === null ? "" : `, via ${printable(via)}`}`;
}

/** "The New Arab, 8 December 2015"; a report whose publisher is unknown goes by its file. */
export function reportInWords(report: Pick<ReportHead, "publisher" | "file" | "published"> | undefined): string {
  if (report === undefined) return "a report that is not here";
  const date = report.published === null ? "no date" : dayInWords(report.published);
  return `${printable(report.publisher ?? report.file)}, ${date}`;
}

/** Who says it and where it was read. */
export function sourceInWords(
  { reports }: Book,
  { speaker, report }: Pick<Account | Tally, "speaker" | "report">,
): string {
  const from = reports.get(report);
  if (speaker.publisher && speaker.name === from?.publisher)
    return `${printable(speaker.name)} in its own voice, ${reportDate(from)}`;
  return `${speakerInWords(speaker)} – ${reportInWords(from)}`;
}

function reportDate({ published }: ReportHead): string {
  return published === null ? "no date" : dayInWords(published);
}
