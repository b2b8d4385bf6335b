import { COMMON_TARGET_WORDS } from "../../data/english/similarity.js";
import type { Account, Act, Casualty, Place } from "../model/account.js";
import type { Report } from "../model/report.js";
import { compareText } from "../util/compare-text.js";
import { dayNumber } from "../util/days.js";
import { groupBy } from "../util/group-by.js";
import { isBroad, type Located, located, placeNameKey } from "../util/place-relation.js";
import { contentWords, nameKey } from "../util/similarity.js";
import { passagesOf } from "./account-passages.js";
import { type OwnPassage, ownPassage, type Passage } from "./passages.js";
import { narrowest, type Span } from "./spans.js";

/** A target in a form that can be compared: the words that tell it from others, in spelling-tolerant keys. */
export interface TargetWords {
  readonly name: string;
  readonly party: string | null;
  readonly words: ReadonlySet<string>;
}

/** A count that some account stands by. */
export type Count = Pick<Casualty, "outcome" | "group" | "min">;

/** What is known of one incident as one report tells it: the unit that is linked. */
export interface Profile {
  /** `Account.incident` as the reader gave it; unique to the report. */
  readonly key: string;
  readonly report: string;
  /** Ids, sorted. */
  readonly accounts: readonly string[];
  /** The account that says the most; it stands for the telling in a link. */
  readonly fullest: string;
  /** Places that could not hold many incidents of one day. */
  readonly sites: readonly Located[];
  /** Keys of the places that some account names first, as the most specific, down to the first that is on the map. */
  readonly leads: ReadonlySet<string>;
  /** Districts, provinces, countries, areas. */
  readonly regions: readonly Located[];
  readonly spans: readonly Span[];
  /** Day of publication. */
  readonly told: number | null;
  readonly acts: ReadonlySet<Act>;
  /** Parties (or plain names) that anybody holds or suspects to have done it. */
  readonly actors: ReadonlySet<string>;
  readonly targets: readonly TargetWords[];
  readonly counts: readonly Count[];
  /** Name keys of people named as victims or targets, with the name as written. */
  readonly people: ReadonlyMap<string, string>;
  readonly passages: readonly OwnPassage[];
}

/** Gathers the accounts of each report-local incident; in the order of their keys. */
export function profiles(
  accounts: readonly Account[],
  reports: readonly Report[],
  words: ReadonlyMap<string, readonly Passage[]>,
): Profile[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const groups = groupBy(accounts, (account) => account.incident);
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([key, group]) => profile(key, group, byId, words));
}

/** The tellings of one report: `accounts` are all of its accounts. */
export function tellingsOf(report: Report, accounts: readonly Account[]): Profile[] {
  return profiles(accounts, [report], wordsOfAccounts(accounts, new Map([[report.id, report]])));
}

/** The passages of every account, by its id. */
export function wordsOfAccounts(
  accounts: readonly Account[],
  reports: ReadonlyMap<string, Report>,
): Map<string, readonly Passage[]> {
  const found = new Map<string, readonly Passage[]>();
  for (const [id, group] of groupBy(accounts, (account) => account.report)) {
    const report = reports.get(id);
    if (report === undefined) continue;
    for (const [account, own] of passagesOf(report, group)) found.set(account, own);
  }
  return found;
}

function profile(
  key: string,
  group: readonly Account[],
  reports: ReadonlyMap<string, Report>,
  words: ReadonlyMap<string, readonly Passage[]>,
): Profile {
  const accounts = group.toSorted((a, b) => compareText(a.id, b.id));
  const report = (accounts[0] as Account).report;
  const published = reports.get(report)?.published ?? null;
  const places = uniqueBy(accounts.flatMap((a) => a.places).map(located), (p) => `${p.key}|${p.lat}|${p.lon}`);
  return {
    key,
    report,
    accounts: accounts.map(({ id }) => id),
    fullest: fullest(accounts),
    sites: places.filter((p) => !isBroad(p)),
    leads: new Set(accounts.flatMap((a) => firstPlaces(a.places))),
    regions: places.filter(isBroad),
    spans: narrowest(accounts),
    told: published === null ? null : dayNumber(published),
    acts: actsOf(accounts),
    actors: new Set(
      accounts.flatMap((a) => a.actors.filter((x) => blames(x.stance)).map((x) => x.party ?? nameKey(x.name))),
    ),
    targets: uniqueBy(
      accounts.flatMap((a) => a.targets),
      (t) => `${t.party}|${t.name}`,
    ).map(targetWords),
    counts: accounts
      .flatMap((a) => a.casualties.filter(stands))
      .map(({ outcome, group, min }) => ({ outcome, group, min })),
    people: new Map(accounts.flatMap((a) => a.victims.map((v) => [nameKey(v.name), v.name] as const))),
    passages: accounts.flatMap(({ id }) => (words.get(id) ?? []).map((p) => ownPassage(p, id))),
  };
}

function stands({ supersededBy, stance }: Casualty): boolean {
  return supersededBy === null && stance !== "denies";
}

function fullest(accounts: readonly Account[]): string {
  const size = (a: Account): number => a.places.length + a.targets.length + a.casualties.length + a.actors.length;
  return (accounts.toSorted((a, b) => size(b) - size(a) || compareText(a.id, b.id))[0] as Account).id;
}

function firstPlaces(places: readonly Place[]): string[] {
  const mapped = places.findIndex((place) => place.lat !== null);
  return places.slice(0, mapped < 0 ? places.length : mapped + 1).map((place) => placeNameKey(place.name));
}

function blames(stance: string): boolean {
  return stance === "asserts" || stance === "suspects";
}

function targetWords(target: { name: string; party: string | null }): TargetWords {
  const telling = [...contentWords(target.name)].filter((word) => !COMMON_TARGET_WORDS.has(word));
  return { name: target.name, party: target.party, words: new Set(telling.map(nameKey).filter((key) => key !== "")) };
}

/** Acts that are stated; failing that, what the reader implied. */
function actsOf(accounts: readonly Account[]): Set<Act> {
  const stated = accounts.filter((a) => a.act !== null && a.actBasis === "stated");
  return new Set((stated.length > 0 ? stated : accounts).map((a) => a.act).filter((act) => act !== null));
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed();
}
