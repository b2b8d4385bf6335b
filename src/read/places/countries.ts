import { COUNTRIES } from "../../../data/world/countries.js";
import type { PlacePrecision } from "../../model/account.js";
import { isSpelled, lettersOf } from "../../util/place-names.js";
import type { Token } from "../text/tokens.js";
import type { PlaceMention } from "./mention.js";

const DEMONYMS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([iso, , , demonyms]) => demonyms.map((word): [string, string] => [word.toLowerCase(), iso])),
);

/** A sentence with the places found in it. */
export interface SentencePlaces {
  readonly tokens: readonly Token[];
  readonly places: readonly PlaceMention[];
}

/**
 * ISO codes of the countries that a report speaks of, most frequent first: by their own names, by words for their
 * people ("Syrian") and by the names of provinces; behind them those of its towns, where the name is long enough
 * to be no chance likeness.
 */
export function countriesNamed(sentences: readonly SentencePlaces[]): string[] {
  const named = counted(sentences, (place) => countryOf(place, ["country", "province"]), true);
  // Whose strike it was ("an Israeli air strike", "Israel said") is no evidence of where it hit.
  const placed = counted(
    sentences,
    (place) => (place.role === "location" ? countryOf(place, ["country", "province"]) : null),
    false,
  );
  const enough = placed.length > 0 ? LONG_NAME : 0;
  const towns = counted(
    sentences,
    (place) => (lettersOf(place.name).length < enough ? null : countryOf(place, TOWNS)),
    false,
  );
  return [...named, ...towns.filter((iso) => !named.includes(iso))];
}

const LONG_NAME = 6;
const TOWNS: readonly PlacePrecision[] = ["town", "village", "exact", "district"];

function counted(
  sentences: readonly SentencePlaces[],
  country: (place: PlaceMention) => string | null,
  demonyms: boolean,
): string[] {
  const counts = new Map<string, number>();
  const count = (iso: string | null | undefined): void => {
    if (iso !== null && iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  };
  for (const { tokens, places } of sentences) {
    if (demonyms) for (const token of tokens) if (token.capital) count(DEMONYMS.get(token.lower));
    for (const place of places) count(country(place));
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([iso]) => iso);
}

/** The one country of the curated places of that kind and very spelling; null where there are more, or none. */
function countryOf({ name, entries }: PlaceMention, kinds: readonly PlacePrecision[]): string | null {
  const letters = lettersOf(name);
  const meant = entries.filter(
    (entry) => entry.curated && kinds.includes(entry.precision) && isSpelled(entry, letters),
  );
  const countries = new Set(meant.map((entry) => entry.country));
  return countries.size === 1 ? (meant[0]?.country ?? null) : null;
}
