import { PLACE_NOUNS } from "../../data/english/places.js";
import type { Account, ClaimValue, Offset, Place } from "../model/account.js";
import type { DeclaredPlace, ResolvedPlace } from "../model/declaration.js";
import type { Gazetteer } from "../model/gazetteer.js";
import { BEARINGS, type Bearing } from "../util/geo.js";
import { offsetCircle } from "../util/offset-circle.js";
import { isBroad, placeNameKey } from "../util/place-relation.js";
import { resolveDeclaredPlace } from "../util/resolve-place.js";

/** Where a speaker says that their strikes were: at a distance from a place, at a place, or where the account's attack was. */
export function claimedPlace(
  { place, offset }: ClaimValue,
  accounts: readonly Account[],
  gazetteer: Gazetteer,
): DeclaredPlace | null {
  if (offset != null && typeof offset === "object") return offsetPlace(offset, accounts, gazetteer);
  if (typeof place !== "string") return null;
  const named = { name: place, region: null, relation: null, note: null };
  const at = knownPlace(place, accounts);
  return at === null ? resolveDeclaredPlace(place, noHints(null), gazetteer) : { ...named, at };
}

/** Where an account puts the attack, for a strike that it tells of as its own. */
export function accountPlace({ places }: Account): DeclaredPlace | null {
  const [place] = places;
  if (place === undefined) return null;
  return {
    name: place.name,
    region: place.within,
    relation: null,
    at: resolved(place),
    note: "where the account puts it",
  };
}

/** "55 km south east of Ayyash": the middle of where that may be. */
function offsetPlace(
  { distanceKm, bearing, from }: Offset,
  accounts: readonly Account[],
  gazetteer: Gazetteer,
): DeclaredPlace {
  const relation = bearing === null ? `${distanceKm} km from` : `${distanceKm} km ${bearing} of`;
  const origin = originOf(from, accounts, gazetteer);
  const at = origin === null ? null : displaced(origin, distanceKm, bearing);
  const note =
    origin === null || isName(from)
      ? null
      : `“${from}” taken for ${origin.name}, where the attack is said to have been`;
  return { name: from, region: origin?.within ?? null, relation, at, note };
}

/** "the village", where no name is given, is the one that was attacked; what "the base" is, is not known. */
function originOf(from: string, accounts: readonly Account[], gazetteer: Gazetteer): ResolvedPlace | null {
  if (isName(from))
    return knownPlace(from, accounts) ?? resolveDeclaredPlace(from, noHints(regionOf(accounts)), gazetteer).at;
  const places = accounts.flatMap((account) => account.places).filter((place) => !isBroad(place));
  const settlement = /^(?:neighbourhood|village|town)$/u.test(PLACE_NOUNS.get(from.toLowerCase()) ?? "");
  return settlement && places[0] !== undefined ? resolved(places[0]) : null;
}

const isName = (words: string): boolean => /\p{Lu}/u.test(words);

function displaced(origin: ResolvedPlace, km: number, bearing: string | null): ResolvedPlace {
  return { ...origin, ...offsetCircle(origin, km, isBearing(bearing) ? bearing : null) };
}

function isBearing(bearing: string | null): bearing is Bearing {
  return (BEARINGS as readonly (string | null)[]).includes(bearing);
}

/** The place of that name in the accounts of the incident, the account's own first: they know which of its namesakes is meant. */
function knownPlace(name: string, accounts: readonly Account[]): ResolvedPlace | null {
  const places = accounts.flatMap((account) => account.places);
  const known = places.find((p) => p.lat !== null && placeNameKey(p.name) === placeNameKey(name));
  return known === undefined ? null : resolved(known);
}

function resolved({ name, within, lat, lon, radiusKm, precision }: Place): ResolvedPlace | null {
  if (lat === null || lon === null || radiusKm === null) return null;
  return { name, within, lat, lon, radiusKm, precision, source: "as read in the report" };
}

/** What the places of the accounts lie in tells namesakes apart. */
function regionOf(accounts: readonly Account[]): string | null {
  return accounts.flatMap(({ places }) => places).find(({ within }) => within !== null)?.within ?? null;
}

const noHints = (region: string | null) => ({ region, country: null, relation: null });
