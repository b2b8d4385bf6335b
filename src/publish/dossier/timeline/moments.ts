import type { Dossier } from "../../../model/dossier.js";
import { dateInWords, daysInWords } from "../../../util/days.js";
import { groupBy } from "../../../util/group-by.js";
import { type Html, html, isolated } from "../../html/escape.js";
import { words } from "../../html/parts.js";
import { claimInWords } from "../../text/claims.js";
import type { Numbered } from "../cast.js";
import { reference, references } from "../reference.js";

/** The lanes of the timeline, from before the attack to after it. */
export const LANES = ["Warnings, notices", "The attack, as told", "Strikes declared", "Published"] as const;
export type Lane = (typeof LANES)[number];

/** Something that happened or was said. `days` null is not dated. */
export interface Happened {
  readonly lane: Lane;
  /** ISO dates, inclusive. */
  readonly days: { readonly start: string; readonly end: string } | null;
  readonly when: string;
  readonly told: Html;
}

/** All of it, lane by lane, each in order of time; what is not dated comes first. */
export function happened(dossier: Dossier, accounts: readonly Numbered[]): Happened[] {
  const all = [...warnings(accounts), ...attacks(accounts), ...declared(dossier), ...published(dossier, accounts)];
  const key = ({ days }: Happened) => (days === null ? "" : `${days.start} ${days.end}`);
  return LANES.flatMap((lane) =>
    all.filter((one) => one.lane === lane).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)),
  );
}

/** Reports say seldom when a warning was given: it is told beside the others, and not dated by guess. */
function warnings(accounts: readonly Numbered[]): Happened[] {
  return accounts.flatMap((numbered) =>
    numbered.account.claims
      .filter(({ attribute }) => attribute === "warning" || attribute === "notice")
      .map((claim) => ({
        ...({ lane: "Warnings, notices", days: null, when: "not dated" } as const),
        told: html`${reference(numbered)} ${claimInWords(claim)}: ${words(claim.quote.exact)}`,
      })),
  );
}

function attacks(accounts: readonly Numbered[]): Happened[] {
  const dated = accounts.filter(({ account }) => account.date !== null);
  const same = groupBy(dated, ({ account: { date } }) => `${date?.start} ${date?.end} ${date?.precision}`);
  return [...same.values()].map((tellers) => {
    const date = tellers[0]?.account.date as NonNullable<Numbered["account"]["date"]>;
    const told = attackWords(tellers);
    return { lane: "The attack, as told", days: { start: date.start, end: date.end }, when: dateInWords(date), told };
  });
}

/** Those who say so themselves, and those of whom the rest of their report tells it. */
function attackWords(tellers: readonly Numbered[]): Html {
  const says = tellers.filter(({ account }) => account.date?.basis === "stated");
  const implied = tellers.filter((one) => !says.includes(one));
  const rest =
    implied.length === 0
      ? null
      : html`of the same event ${says.length > 0 ? "" : "as the rest of the report tells it "}speak ${references(implied)}`;
  if (says.length === 0) return html`${rest}`;
  return html`dated by ${references(says)}${rest === null ? null : html`; ${rest}`}`;
}

function declared({ mapped }: Dossier): Happened[] {
  return mapped.flatMap((one) => {
    if (one.kind !== "strike") return [];
    const { window } = one.strike;
    const when = window === null ? "not dated" : daysInWords(window.start, window.end);
    return [
      {
        lane: "Strikes declared",
        days: window,
        when,
        told: html`${isolated(one.label)}: ${words(one.strike.quote.exact)}`,
      },
    ];
  });
}

function published({ reports }: Dossier, accounts: readonly Numbered[]): Happened[] {
  return reports.map((report) => {
    const { published: day } = report;
    const own = accounts.filter(({ account }) => account.report === report.id);
    return {
      lane: "Published",
      days: day === null ? null : { start: day, end: day },
      when: day === null ? "not dated" : daysInWords(day, day),
      told: html`${isolated(report.publisher ?? report.file)}, with the accounts ${references(own)}`,
    };
  });
}
