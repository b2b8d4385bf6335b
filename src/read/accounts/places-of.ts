import type { Basis, Place } from "../../model/account.js";
import { daysBetween } from "../../util/calendar.js";
import type { HarmCount } from "../clauses/harm.js";
import type { Clause } from "../document.js";
import type { Mention } from "../incidents/mention.js";
import { isBroad } from "../incidents/where.js";
import type { PlaceMention } from "../places/find.js";
import { isWarWide } from "./actors-of.js";
import { mostSpecificFirst } from "./place-of.js";
import { quoteTokens, type Source } from "./source.js";

/**
 * The places of an account, most specific first: those it names, and, where these do not go down to a town or village,
 * those that the rest of the incident's telling names, marked implied.
 */
export function placesOf(own: readonly Mention[], incident: readonly Mention[], source: Source): Place[] {
  const stated = gather(own, "stated", () => true, source);
  const exact = own.some((m) => m.where.exact.length > 0);
  const implied = exact ? [] : gather(incident, "implied", (p) => stated.length === 0 || !isBroad(p), source);
  const named = new Set(stated.map((p) => p.name));
  const found = [...stated, ...implied.filter((p) => !named.has(p.name))];
  const placed = exact || incident.some((m) => m.where.exact.length > 0);
  if (placed) return mostSpecificFirst(found);
  const next = [...found, ...spokenOfNext(incident, source)];
  return mostSpecificFirst(next.length > 0 ? next : spokenOfBefore(incident, source));
}

/** How many sentences on a report may name the town that it has spoken of as "a northern town". */
const NEXT = 2;

/** The town, village or quarter named soon after an attack that was told without one. */
function spokenOfNext(incident: readonly Mention[], source: Source): Place[] {
  const first = incident[0]?.statement.clause.index ?? 0;
  for (const clause of source.clauses.slice(first, first + NEXT + 1)) {
    const place = clause.places.find((p) => p.role === "location" && p.entries.length > 0 && !isBroad(p));
    if (place !== undefined)
      return [source.places.place(place, clause, "implied", quoteTokens(source, clause, place.from, place.to))];
  }
  return [];
}

/** The place that the report spoke of last before an attack that nobody places ("Tuesday's attack"). */
function spokenOfBefore(incident: readonly Mention[], source: Source): Place[] {
  const first = incident[0]?.statement.clause.index ?? 0;
  for (const clause of source.clauses.slice(Math.max(0, first - BEFORE), first).reverse()) {
    const place = clause.places.find((p) => p.role === "location" && !isBroad(p));
    if (place !== undefined)
      return [source.places.place(place, clause, "implied", quoteTokens(source, clause, place.from, place.to))];
  }
  return [];
}

/** How many sentences back the place of an attack without one may have been told. */
const BEFORE = 6;

function gather(
  mentions: readonly Mention[],
  basis: Basis,
  takes: (place: PlaceMention) => boolean,
  source: Source,
): Place[] {
  const places = new Map<string, Place>();
  for (const mention of mentions) {
    for (const place of mention.places.filter(takes)) {
      if (places.has(place.label)) continue;
      const quote = quoteTokens(source, mention.statement.clause, place.from, place.to);
      places.set(place.label, source.places.place(place, mention.statement.clause, basis, quote));
    }
  }
  return [...places.values()];
}

const MANY = 1000;
/** In days. */
const MONTHS = 60;
const WAR = /^(?:war|conflict|uprising|invasion|insurgency)$/u;

/**
 * Where the dead of a tally fell: what its sentence names. Others fell where the report was last, but not those of a
 * whole war, or of months of it: of these no more can be known than the country, if the report speaks of no other.
 */
export function tallyPlaces(
  count: HarmCount,
  mention: Mention,
  around: readonly PlaceMention[],
  source: Source,
): readonly string[] {
  if (mention.places.length === 0 && isOfWar(count, mention)) return source.country;
  return (mention.places.length > 0 ? mention.places : around).map((p) => p.label);
}

function isOfWar(count: HarmCount, { statement: { clause } }: Mention): boolean {
  if (count.min >= MANY || isWarWide(count) || clause.tokens.some((t) => WAR.test(t.lower))) return true;
  return clause.times.some(
    ({ kind, interval }) =>
      kind === "since" && interval !== null && daysBetween(interval.start, interval.end) >= MONTHS,
  );
}

/** The one country that the report speaks of, as it names it; none where a neighbour or an ally is named as well. */
export function onlyCountry(clauses: readonly Clause[], [iso, ...others]: readonly string[]): readonly string[] {
  const country = ({ part, entries: [known] }: PlaceMention): boolean =>
    part === null && known?.precision === "country" && known.country === iso;
  return others.length > 0
    ? []
    : clauses
        .flatMap((c) => c.places.filter(country))
        .slice(0, 1)
        .map((p) => p.name);
}
