import type { Tally } from "../../model/account.js";
import type { Reading } from "../../model/incident.js";
import { daysInWords } from "../../util/days.js";
import { type Book, reportInWords, sourceInWords } from "./book.js";
import { countInWords } from "./counts.js";
import { printable } from "./layout.js";
import { entry, flow, type Page } from "./page.js";
import { quoteInWords } from "./quotes.js";
import { counted } from "./words.js";

/** Running totals, which belong to no incident and are added to none. */
export function tallyBlock(page: Page, book: Book): string[] {
  if (book.reading.tallies.length === 0) return [];
  return [
    page.paint("title", "Running totals"),
    ...flow(page, "  ", "Of a campaign, a period or a war. They are part of no incident and are never added to one."),
    ...book.reading.tallies.flatMap((t) => [
      ...flow(page, "  ", sourceInWords(book, t), "strong"),
      ...entry(page, 4, { label: "total", value: tallyInWords(t), quotes: [quoteInWords(t.quote)] }),
    ]),
  ];
}

function tallyInWords(tally: Tally): string {
  const by = tally.actors.length === 0 ? "" : `by ${list(tally.actors)}`;
  const places = tally.places.length === 0 ? "" : `in ${list(tally.places)}`;
  const period = tally.period === null ? "" : `, ${daysInWords(tally.period.start, tally.period.end)}`;
  return [countInWords(tally), by, places].filter((w) => w !== "").join(" ") + period;
}

function list(named: readonly { readonly name: string }[]): string {
  return named.map((n) => printable(n.name)).join(", ");
}

/** Reports of which nothing was read: in another language, or with no incident in them. */
export function unreadBlock(page: Page, { reading }: Book): string[] {
  const spoken = new Set([...reading.accounts, ...reading.tallies].map((x) => x.report));
  const silent = reading.reports.filter((r) => !spoken.has(r.id));
  return titled(
    page,
    "Reports without accounts",
    silent.map((r) => `${reportInWords(r)} (${printable(r.file)}): ${whySilent(r)}`),
  );
}

/** Why nothing was read in a report. */
export function whySilent({ language }: Reading["reports"][number]): string {
  if (language === "en") return "no account of an incident was found in it.";
  if (language === "und") return "kept, not read: its language could not be told.";
  return `kept, not read: it is in ${languageName(language)} (${language}), and only English is read.`;
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return "a language without a name";
    throw error;
  }
}

/** Place names that stay as they were written because the gazetteer does not have them. */
export function unresolvedBlock(page: Page, book: Book): string[] {
  const found = new Map<string, Set<string>>();
  for (const account of book.reading.accounts) {
    for (const place of account.places) {
      if (place.lat !== null) continue;
      const name = printable(place.name);
      found.set(name, (found.get(name) ?? new Set()).add(reportInWords(book.reports.get(account.report))));
    }
  }
  return titled(
    page,
    "Places not found in the gazetteer",
    [...found].map(([name, where]) => `${name} – ${[...where].join("; ")}`),
  );
}

function titled(page: Page, title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [page.paint("title", title), ...lines.flatMap((l) => flow(page, "  ", l))];
}

/** What was read, in one sentence. */
export function summary(page: Page, { reading }: Book): string[] {
  const { reports, accounts, incidents } = reading;
  const clashing = incidents.filter((i) => i.comparison.some((row) => row.verdict === "contradict")).length;
  const clash = incidents.length === 0 ? "" : ` (${clashing === 0 ? "none" : clashing} with contradictions)`;
  return flow(
    page,
    "",
    `${counted(reports.length, "report")}, ${counted(accounts.length, "account")}, ${counted(incidents.length, "incident")}${clash}. Read by a program; reviewed by nobody yet.`,
  );
}
