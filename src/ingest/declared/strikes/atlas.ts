import { NO_PLACE } from "../../../../data/english/strikes.js";
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from "../../../../data/english/time.js";
import type { DeclaredPlace } from "../../../model/declaration.js";
import { resolveDeclaredPlace } from "../../../util/resolve-place.js";
import type { DeclareOptions } from "../options.js";

/** What stands beside a name, as written. */
export interface Surroundings {
  readonly region: string | null;
  readonly country: string | null;
  readonly relation: string | null;
}

/** What a log's reader asks of names. Each name is looked up once: a log names few places many times. */
export interface Atlas {
  isKnown(name: string): boolean;
  isCountry(name: string): boolean;
  /** A country, province or district. */
  isRegion(name: string): boolean;
  /** Words with a capital that are no place: a month, or a party that no place shares its name with. */
  isOther(name: string): boolean;
  resolve(name: string, beside: Surroundings): DeclaredPlace;
}

/** Precisions of places that hold other places. */
export const REGIONS: ReadonlySet<string> = new Set(["country", "province", "district", "area"]);

export function atlasOf({ gazetteer, partyIds }: DeclareOptions): Atlas {
  const precisions = cached((name) => gazetteer.find(name).map(({ precision }) => precision));
  const isOther = cached((name) => {
    const first = name.split(" ")[0]?.toLowerCase() ?? "";
    const other = MONTHS.has(first) || MONTH_ABBREVIATIONS.has(first) || WEEKDAYS.has(first) || NO_PLACE.has(first);
    return other || (precisions(name).length === 0 && partyIds(name).length > 0);
  });
  const places = new Map<string, DeclaredPlace>();
  return {
    isKnown: (name) => precisions(name).length > 0,
    isCountry: (name) => precisions(name)[0] === "country",
    isRegion: (name) => precisions(name).some((precision) => REGIONS.has(precision)),
    isOther,
    resolve: (name, beside) => {
      const key = JSON.stringify([name, beside]);
      const place = places.get(key) ?? resolveDeclaredPlace(name, beside, gazetteer);
      places.set(key, place);
      return place;
    },
  };
}

function cached<T>(look: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name) ?? look(name);
    known.set(name, found);
    return found;
  };
}
