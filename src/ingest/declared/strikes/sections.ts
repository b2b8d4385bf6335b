import type { Atlas } from "./atlas.js";

/** A heading is no longer than this (code units), unless it ends in a colon. */
const HEADING = 60;
/** Words of the longest name of a country. */
const LONGEST = 4;

/**
 * The country that a heading names: "Strikes in Syria", "IRAQ", "In Iraq, forces conducted six strikes:"; null for any
 * other words, and for those that name several.
 */
export function sectionCountry(unit: string, atlas: Atlas): string | null {
  const line = unit.replace(/[*#_]/gu, "").trim();
  const heading = /:$/u.test(line) || (line.length <= HEADING && !/[.!?]$/u.test(line) && !/\d/u.test(line));
  if (!heading) return null;
  const countries = new Set(countriesIn(line, atlas));
  return countries.size === 1 ? ([...countries][0] as string) : null;
}

function countriesIn(line: string, atlas: Atlas): string[] {
  const words = line.match(/[\p{L}\p{M}.'’-]+/gu) ?? [];
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let length = LONGEST; length > 0; length--) {
      const name = words.slice(i, i + length).join(" ");
      if (!/^\p{Lu}/u.test(name) || !atlas.isCountry(name)) continue;
      found.push(name);
      i += length - 1;
      break;
    }
  }
  return found;
}
