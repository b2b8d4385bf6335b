import { ARTICLES } from "../../data/english/places.js";
import type { GazetteerEntry } from "../model/gazetteer.js";
import { editDistance } from "./edit-distance.js";
import { distanceKm } from "./geo.js";
import { SURROUNDINGS_KM } from "./namesakes.js";
import { foldName } from "./place-names.js";

// How many slips a name of that many letters may hold and still be known; our proposal. In a short name one slip makes
// another place of it (Hit, Hama, Homs, Harem), so that there is none.
const ONE_SLIP_FROM = 5;
const TWO_SLIPS_FROM = 8;

/**
 * The place of `places` whose spelling `name` is with a slip or two of typing, of those that are `likely`, or null: also
 * where a second one is as near, since a namesake is worse than nothing. The first letter must be right; slips there
 * are rare.
 */
export function misspelled(
  name: string,
  places: readonly GazetteerEntry[],
  likely: (entry: GazetteerEntry) => boolean = () => true,
): GazetteerEntry | null {
  const letters = typed(name);
  const most = letters.length >= TWO_SLIPS_FROM ? 2 : letters.length >= ONE_SLIP_FROM ? 1 : 0;
  const near = places
    .map((entry) => ({ entry, slips: slipsTo(entry, letters, most) }))
    .filter(({ entry, slips }) => slips <= most && likely(entry))
    .sort((a, b) => a.slips - b.slips);
  const [best] = near;
  if (best === undefined) return null;
  const rival = near.find(
    ({ entry, slips }) => slips === best.slips && distanceKm(entry, best.entry) > SURROUNDINGS_KM,
  );
  return rival === undefined ? best.entry : null;
}

/** `most + 1` for whatever cannot be near enough: too short, of another length, or with another first letter. */
function slipsTo(entry: GazetteerEntry, letters: string, most: number): number {
  const near = spellings(entry).filter(
    (spelling) =>
      spelling[0] === letters[0] &&
      spelling.length >= ONE_SLIP_FROM &&
      Math.abs(spelling.length - letters.length) <= most,
  );
  return Math.min(most + 1, ...near.map((spelling) => editDistance(letters, spelling)));
}

const kept = new WeakMap<GazetteerEntry, readonly string[]>();

function spellings(entry: GazetteerEntry): readonly string[] {
  const known = kept.get(entry) ?? [...new Set([entry.name, ...entry.aliases].map(typed))];
  kept.set(entry, known);
  return known;
}

/** The letters of a name without its articles, wherever they stand and whatever sound they took. */
function typed(name: string): string {
  const words = foldName(name).split(" ");
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length === 0 ? words : telling).join("");
}
