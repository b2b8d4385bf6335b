import type { Account, Place } from "../model/account.js";
import type { Gazetteer, GazetteerEntry } from "../model/gazetteer.js";
import type { IncidentPlace } from "../model/publication.js";
import { ownEntry } from "../util/own-entry.js";
import { usualPlace } from "../util/usual-place.js";
import { COUNTRY_NAMES } from "./country-names.js";

/** Where an incident was, as most of its accounts have it, with what the gazetteer says holds the place; null if none says. */
export function incidentPlace(accounts: readonly Account[], gazetteer: Gazetteer): IncidentPlace | null {
  const place = usualPlace(accounts);
  if (place === undefined) return null;
  const { name, lat, lon, radiusKm, precision, quote } = place;
  const account = accounts.find(({ places }) => places.includes(place))?.id ?? "";
  const held = holdersOf(place, gazetteer);
  const country = held.country ?? onlyCountry(accounts, gazetteer);
  const countryName = COUNTRY_NAMES.get(country ?? "") ?? null;
  return { name, lat, lon, radiusKm, precision, account, quote, ...held, country, countryName };
}

/** A river or a region crosses borders: the country is that of every other place that accounts name, if they have one. */
function onlyCountry(accounts: readonly Account[], gazetteer: Gazetteer): string | null {
  const places = accounts.flatMap((account) => account.places);
  const countries = new Set(places.flatMap((place) => entryOf(place, gazetteer)?.country ?? []));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

type Holders = Pick<IncidentPlace, "within" | "province" | "district" | "country">;

function holdersOf(place: Place, gazetteer: Gazetteer): Holders {
  const own = entryOf(place, gazetteer);
  if (own === null) {
    const within = place.within === null ? [] : [place.within];
    return { within, province: null, district: null, country: null };
  }
  const countryName = COUNTRY_NAMES.get(own.country ?? "") ?? null;
  const holders = isEntryOf(own, place, gazetteer) ? own.within : [own.name, ...own.within];
  // A quarter of a city that bears its province's name has it twice.
  const within = holders.filter((one, i) => holders.indexOf(one) === i && one !== place.name);
  return { within, ...divisionsOf(own, countryName, gazetteer), country: own.country };
}

/** Whether the entry is the place itself, and not what the account puts it in. */
function isEntryOf(entry: GazetteerEntry, { name, lat, lon }: Place, gazetteer: Gazetteer): boolean {
  const isAt = entry.lat === lat && entry.lon === lon;
  return isAt || gazetteer.find(name).some((one) => one.name === entry.name && one.precision === entry.precision);
}

function entryOf(place: Place, gazetteer: Gazetteer): GazetteerEntry | null {
  const { lat, lon, radiusKm } = place;
  return lat === null || lon === null ? null : ownEntry(place, { lat, lon, radiusKm: radiusKm ?? 0 }, gazetteer);
}

/** The gazetteer names what holds a place nearest first, and last before the country a first-order division. */
function divisionsOf(
  own: GazetteerEntry,
  country: string | null,
  gazetteer: Gazetteer,
): Pick<Holders, "province" | "district"> {
  const holders = own.within.filter((name) => name !== country);
  if (own.precision === "country") return { province: null, district: null };
  if (own.precision === "province") return { province: own.name, district: null };
  const isDistrict = (name: string) =>
    gazetteer.find(name).some((one) => one.precision === "district" && one.country === own.country);
  const district = own.precision === "district" ? own.name : (holders.slice(0, -1).find(isDistrict) ?? null);
  return { province: holders.at(-1) ?? null, district };
}
