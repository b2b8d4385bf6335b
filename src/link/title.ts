import type { Account, Act, DateInterval, Place, PlacePrecision } from "../model/account.js";
import { actName } from "../util/acts.js";
import { compareText } from "../util/compare-text.js";
import { dateInWords, dayNumber } from "../util/days.js";
import { groupBy } from "../util/group-by.js";
import { isBroad, placeNameKey } from "../util/place-relation.js";

/** The act that most accounts state; failing that, that most imply. */
export function commonAct(accounts: readonly Account[]): Act | null {
  const stated = accounts.filter((account) => account.act !== null && account.actBasis === "stated");
  const acts = (stated.length > 0 ? stated : accounts).map((account) => account.act).filter((act) => act !== null);
  return commonest(acts, (act) => act)?.[0] ?? null;
}

/** "Air strike near Ayyash, 6 December 2015", from what the accounts say; parts that nobody gives are left out. */
export function title(accounts: readonly Account[]): string {
  const act = actName(commonAct(accounts) ?? "other");
  const where = wherePhrase(accounts);
  const date = narrowestDate(accounts);
  const what = act.charAt(0).toUpperCase() + act.slice(1) + where;
  return date === null ? what : `${what}, ${dateInWords(date)}`;
}

const RANK: readonly PlacePrecision[] = [
  "village",
  "town",
  "neighbourhood",
  "exact",
  "street",
  "district",
  "province",
  "area",
  "country",
];

function wherePhrase(accounts: readonly Account[]): string {
  const place = bestPlace(accounts);
  if (place === null) return "";
  return `${isBroad(place) || place.precision === "town" || place.precision === "neighbourhood" ? " in" : " near"} ${place.name}`;
}

/** A place that readers can find, named by most accounts; of equals, the more specific. */
function bestPlace(accounts: readonly Account[]): Place | null {
  const places = accounts.flatMap((account) => account.places);
  const sites = places.filter((place) => !isBroad(place));
  const pool = sites.length > 0 ? sites : places;
  const groups = [...groupBy(pool, (place) => placeNameKey(place.name)).values()];
  const ranked = groups.sort(
    (a, b) => b.length - a.length || rank(a) - rank(b) || compareText(a[0]?.name ?? "", b[0]?.name ?? ""),
  );
  return commonest(ranked[0] ?? [], (place) => place.name)?.[0] ?? null;
}

function rank(places: readonly Place[]): number {
  return Math.min(...places.map((place) => RANK.indexOf(place.precision)));
}

/** The most precise date, of those the one most accounts give, of those the earliest. */
function narrowestDate(accounts: readonly Account[]): DateInterval | null {
  const dates = accounts.flatMap((account) => (account.date === null ? [] : [account.date]));
  const shortest = Math.min(...dates.map(days));
  return (
    commonest(
      dates.filter((date) => days(date) === shortest),
      (date) => date.start,
    )?.[0] ?? null
  );
}

function days(date: DateInterval): number {
  return dayNumber(date.end) - dayNumber(date.start);
}

/** The largest group by key; of equals, the one whose key sorts first. */
function commonest<T>(items: readonly T[], key: (item: T) => string): T[] | undefined {
  return [...groupBy(items, key)].sort(([a, as], [b, bs]) => bs.length - as.length || compareText(a, b))[0]?.[1];
}
