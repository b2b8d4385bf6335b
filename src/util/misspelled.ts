import { ARTICLES } from "../../data/english/places.js";
import type { GazetteerEntry } from "../model/gazetteer.js";
import { editDistance } from "./edit-distance.js";
import { distanceKm } from "./geo.js";
import { groupBy } from "./group-by.js";
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
  if (most === 0) return null;
  const near = slips(letters, most, places)
    .filter(({ entry }) => likely(entry))
    .sort((a, b) => a.slips - b.slips);
  const [best] = near;
  if (best === undefined) return null;
  const rival = near.find(
    ({ entry, slips }) => slips === best.slips && distanceKm(entry, best.entry) > SURROUNDINGS_KM,
  );
  return rival === undefined ? best.entry : null;
}

interface Spelling {
  readonly entry: GazetteerEntry;
  readonly letters: string;
}

/** Each place with a spelling near enough, and by how many slips its nearest one differs. */
function slips(
  letters: string,
  most: number,
  places: readonly GazetteerEntry[],
): { readonly entry: GazetteerEntry; readonly slips: number }[] {
  const found = new Map<GazetteerEntry, number>();
  for (const spelling of spellings(places).get(letters[0] ?? "") ?? []) {
    if (Math.abs(spelling.letters.length - letters.length) > most) continue;
    const distance = editDistance(letters, spelling.letters);
    if (distance <= Math.min(most, found.get(spelling.entry) ?? most)) found.set(spelling.entry, distance);
  }
  return [...found].map(([entry, distance]) => ({ entry, slips: distance }));
}

const kept = new WeakMap<readonly GazetteerEntry[], ReadonlyMap<string, readonly Spelling[]>>();

/** Spellings that are long enough for a slip, by their first letter; made once for a list of places. */
function spellings(places: readonly GazetteerEntry[]): ReadonlyMap<string, readonly Spelling[]> {
  const known = kept.get(places) ?? groupBy(places.flatMap(spellingsOf), ({ letters }) => letters[0] ?? "");
  kept.set(places, known);
  return known;
}

function spellingsOf(entry: GazetteerEntry): Spelling[] {
  const all = new Set([entry.name, ...entry.aliases].map(typed));
  return [...all].filter((letters) => letters.length >= ONE_SLIP_FROM).map((letters) => ({ entry, letters }));
}

/** The letters of a name without its articles, wherever they stand and whatever sound they took. */
function typed(name: string): string {
  const words = foldName(name).split(" ");
  const telling = words.filter((word) => !ARTICLES.has(word));
  return (telling.length === 0 ? words : telling).join("");
}
