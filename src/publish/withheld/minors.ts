import type { Account } from "../../model/account.js";
import type { IncidentRecord, NamedVictim, QuotedReport } from "../../model/publication.js";
import type { Quote } from "../../model/quote.js";
import { groupBy } from "../../util/group-by.js";
import { nameKey } from "../../util/similarity.js";
import { ageOf } from "./age.js";
import { kept } from "./kept.js";
import { givenNames, type Hidden, type Name, namesOf } from "./name.js";
import { finder } from "./names.js";
import { merged, replaced, type Span } from "./spans.js";
import { plainWordsIn } from "./words.js";

/** What stands where the name of a minor stood, and the words from which it was read. */
export const WITHHELD_NAME = "[name withheld]";

/** What stands where an address holds such a name. */
export const WITHHELD_ADDRESS = "[address withheld]";

/** What does not go out of those who were, or may have been, minors. */
export interface Minors {
  /** A text without their names, and without addresses that hold one. */
  readonly hide: (text: string) => string;
  /** Whether an address holds one of their names, be it the given one alone. */
  readonly isInAddress: (address: string) => boolean;
  /** Where, in the text of a report, their names and the words from which these were read stand. */
  readonly spansIn: (report: Pick<QuotedReport, "id" | "text">) => readonly Span[];
}

/**
 * Those named as harmed in an incident who were or may have been minors; null if there is none. One counts by what a person
 * said of them, and is hidden under every name: as read, and as corrected; a rejected reading counts as it was read.
 * @param others names that people gave them beside those
 */
export function minorsOf(told: Told, others: readonly string[] = []): Minors | null {
  const young = youngPersons(told);
  if (young.length === 0 && others.length === 0) return null;
  const names = namesOf([...young.map(personOf), { names: others, ages: [] }], stayingOf(told));
  const find = finder(names);
  const isInAddress = kept(addressHolding(names, find));
  const hide = kept((text: string) => {
    const shown = text.replace(/https?:\/\/[^\s"'<>]+/giu, (url) => (isInAddress(url) ? WITHHELD_ADDRESS : url));
    return replaced(shown, find(shown), WITHHELD_NAME);
  });
  const read = groupBy(young.flat(), ({ account }) => account.report);
  const spans = new Map<string, readonly Span[]>();
  const spansIn = ({ id, text }: Pick<QuotedReport, "id" | "text">) => {
    const quotes = read.get(id)?.map((one) => one.read.quote) ?? [];
    const own = spans.get(id) ?? merged([...quotes, ...(text === null ? [] : find(text))]);
    spans.set(id, own);
    return own;
  };
  return { hide, isInAddress, spansIn };
}

/** An address may run the words of a name together, and give no more than the given name. */
function addressHolding(names: readonly Name[], find: (text: string) => Span[]): (address: string) => boolean {
  const given = givenNames(names);
  const whole = names.flatMap(({ words, joined }) => (words.length > 1 ? [joined] : []));
  return (address) => {
    const plain = decoded(address);
    const words = plainWordsIn(plain);
    const together = words.join("");
    const isRunTogether = whole.some((name) => together.includes(name));
    return isRunTogether || words.some((word) => given.has(word)) || find(plain).length > 0;
  };
}

export interface Told {
  readonly accounts: readonly Account[];
  readonly named: IncidentRecord["named"];
  readonly place?: IncidentRecord["place"];
}

/** Words that a title is made of: what was done, and the names of places that are on the map and of what holds them. */
function stayingOf({ accounts, place }: Told): string[] {
  const acts = accounts.flatMap(({ act }) => act ?? []);
  const located = accounts.flatMap(({ places }) => places).filter(({ lat }) => lat !== null);
  const held = located.flatMap(({ name, within }) => [name, ...(within === null ? [] : [within])]);
  return [...new Set([...acts, ...held, ...(place?.lat == null ? [] : [place.name, ...place.within])])];
}

/** Of those named, whoever was or may have been a minor; one whom several accounts name is one person. */
export function youngOf(told: Told): NamedVictim[] {
  return youngPersons(told).flat();
}

function youngPersons({ named, accounts }: Told): NamedVictim[][] {
  const persons = groupBy(named, (one) => nameKey((one.now ?? one.read).name) || one.read.name.toLowerCase());
  const isYoung = (own: readonly NamedVictim[]) =>
    ageOf(
      own.map(({ now, read }) => now ?? read),
      accounts,
    ) !== "adult";
  return [...persons.values()].filter(isYoung);
}

function personOf(readings: readonly NamedVictim[]): Hidden {
  const all = readings.map(hiddenOf);
  return { names: all.flatMap(({ names }) => names), ages: all.flatMap(({ ages }) => ages) };
}

/** By every name and age that is told of one. */
export function hiddenOf({ read, now }: NamedVictim): Hidden {
  const told = [read, ...(now === null ? [] : [now])];
  return { names: told.map(({ name }) => name), ages: told.flatMap(({ age }) => age ?? []) };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll("+", " "));
  } catch {
    return address;
  }
}

/**
 * A quote without what lies in one of the spans of a report that has its words at its place. Where it stands stays.
 */
export function cut(quote: Quote, reports: readonly QuotedReport[], { spansIn, hide }: Minors): Quote {
  const { exact, start, end } = quote;
  const of = reports.filter(({ text }) => text === null || text.slice(start, end) === exact);
  const inside = merged(of.flatMap(spansIn).filter((span) => span.start < end && start < span.end));
  const own = inside.map((span) => ({
    start: Math.max(span.start - start, 0),
    end: Math.min(span.end - start, exact.length),
  }));
  return { ...quote, exact: hide(replaced(exact, own, WITHHELD_NAME)) };
}
