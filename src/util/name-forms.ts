import {
  AREA_WORDS,
  ARTICLE,
  EMPTY_WORDS,
  GLUED_ARTICLE,
  PROVINCE_NOUNS,
  QUARTER_HEADS,
  SITE_LINKS,
  SITE_NOUNS,
  SITE_WORDS,
  TRIBE_HEAD,
  TRIBE_HEADS,
} from "../../data/english/place-cells.js";
import {
  DIRECTIONS,
  NOUN_ADJECTIVES,
  PARTS,
  PLACE_NOUNS,
  PREFIXED_NOUNS,
  SURROUNDINGS,
} from "../../data/english/places.js";
import { oneOf } from "./one-of.js";

/**
 * The forms in which a name is looked up: as written; under the other nouns for such a site ("Taqba Airfield", "Taqba
 * airbase"); with the head of a tribe's name in its other spellings; without the words that say what it is; with an
 * article that is glued to its word ("Aleis") cut off, last, since it may be none ("Aleppo").
 */
export function formsOf(name: string): string[] {
  const site = siteOf(name);
  const sites = site === null ? [] : site.nouns.map((noun) => `${site.before} ${noun}`);
  const shorter = barer(name);
  const named = shorter.at(-1) ?? name;
  const tribes = TRIBE_HEAD.test(named) ? TRIBE_HEADS.map((head) => named.replace(TRIBE_HEAD, `${head} `)) : [];
  const parted = named.replace(GLUED_ARTICLE, "al-");
  return [...new Set([name, ...sites, ...shorter, ...tribes, parted])].filter((form) => form !== "");
}

/** "Old town", "industrial area": words for a part of some town, and no name of their own. */
export function isNoName(part: string): boolean {
  return part.split(" ").every((word) => isOfSite(word) || isBefore(word) || isAfter(word));
}

const TAIL = new RegExp(`\\s${oneOf(SITE_LINKS)}\\s+(?:${ARTICLE}\\s+)?(?<town>\\p{Lu}.*)$`, "u");

/**
 * "Manbij mills", "Hawija industrial zone", "the mills of Manbij", "the road between Hit and Rawa": the place beside the
 * words for what stands there; null where there are none.
 */
export function townOfSite(name: string): string | null {
  const tail = TAIL.exec(name)?.groups?.town;
  if (tail !== undefined) return tail;
  const words = name.split(" ");
  let to = words.length;
  while (to > 0 && isOfSite(words[to - 1] as string)) to--;
  const from = to > 1 && PARTS.has((words[0] as string).toLowerCase()) ? 1 : 0;
  return to === words.length || to === 0 ? null : words.slice(from, to).join(" ");
}

function isOfSite(word: string): boolean {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/u, "")].some(
    (noun) => SITE_WORDS.has(noun) || NOUN_ADJECTIVES.has(noun) || SITES_OF.has(PLACE_NOUNS.get(noun) ?? ""),
  );
}

const SITES_OF: ReadonlySet<string> = new Set(["exact", "street", "area"]);

/** "Taqba Airfield" is the airfield at Taqba, under whichever of its nouns. */
function siteOf(name: string): { readonly before: string; readonly nouns: readonly string[] } | null {
  const lower = name.toLowerCase();
  const longest = SITES.find(({ noun }) => lower.endsWith(` ${noun}`));
  if (longest === undefined) return null;
  const before = name.slice(0, -longest.noun.length - 1).trim();
  return before === "" ? null : { before, nouns: longest.nouns };
}

/** The longest first: "military airport" before "airport". */
const SITES = SITE_NOUNS.flatMap((nouns) => nouns.map((noun) => ({ noun, nouns }))).sort(
  (a, b) => b.noun.length - a.noun.length,
);

/**
 * "the village of X", "X neighbourhood", "Hay X", "eastern X countryside" without the words that are no name, those before
 * it one by one: "northern Rif Dimashq" is "Rif Dimashq" before it is "Dimashq".
 */
function barer(name: string): string[] {
  const words = name.replace(/['’]s\b/gu, "").split(" ");
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isBefore(words[from] as string)) from++;
  while (to - from > 1 && isAfter(words[to - 1] as string)) to--;
  return Array.from({ length: from + 1 }, (_, i) => words.slice(i, to).join(" "));
}

function isBefore(word: string): boolean {
  const lower = word.toLowerCase();
  return [EMPTY_WORDS, PREFIXED_NOUNS, QUARTER_HEADS, DIRECTIONS, PARTS, SURROUNDINGS, PROVINCE_NOUNS].some((set) =>
    set.has(lower),
  );
}

const KINDS: ReadonlySet<string> = new Set(["neighbourhood", "village", "town", "district", "province"]);

function isAfter(word: string): boolean {
  const lower = word.toLowerCase();
  const sets = [EMPTY_WORDS, SURROUNDINGS, PROVINCE_NOUNS, PREFIXED_NOUNS, AREA_WORDS];
  return KINDS.has(PLACE_NOUNS.get(lower) ?? "") || sets.some((set) => set.has(lower));
}
