import { COUNTRIES } from "../../../data/world/countries.js";
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
 * people ("Syrian"), and by places that only one country has among those kept by hand.
 */
export function countriesNamed(sentences: readonly SentencePlaces[]): string[] {
  const counts = new Map<string, number>();
  const count = (iso: string | null | undefined): void => {
    if (iso !== null && iso !== undefined) counts.set(iso, (counts.get(iso) ?? 0) + 1);
  };
  for (const { tokens, places } of sentences) {
    for (const token of tokens) if (token.capital) count(DEMONYMS.get(token.lower));
    for (const place of places) count(onlyCountry(place));
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([iso]) => iso);
}

function onlyCountry({ entries }: PlaceMention): string | null {
  const curated = new Set(entries.filter((entry) => entry.curated).map((entry) => entry.country));
  const [first] = curated;
  return curated.size === 1 ? (first ?? null) : null;
}
