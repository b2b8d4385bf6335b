import { PROVINCE_NOUNS, QUARTER_HEADS, SITE_NOUNS } from "../../data/english/place-cells.js";
import { DIRECTIONS, PARTS, PLACE_NOUNS, PREFIXED_NOUNS, SURROUNDINGS } from "../../data/english/places.js";
import { foldName } from "./place-names.js";

/** The words of a cell or phrase that names a place, taken apart. */
export interface PlacePhrase {
  /** Words before the name that say how it lies to it ("near", "northwest of"), or null. */
  readonly relation: string | null;
  /** The name, in the forms in which it is to be looked up, as written first. */
  readonly forms: readonly string[];
  /** What is said beside it: "Y" and "Z Province" in "X, near Y in Z Province". */
  readonly beside: readonly string[];
  /** "X" and "Y" in "X and Y", which tells of two places, unless that is one name; one name in most cells. */
  readonly names: readonly string[];
  /** "X Province": not the town. */
  readonly province: boolean;
  /** The name before a noun for a site, "X" in "X oil refinery": where the site is that no gazetteer has. */
  readonly site: string | null;
}

const RELATION =
  /^(?<relation>(?:just )?(?:near|nearby|around|outside|close to|in the (?:vicinity|area|outskirts) of|(?:in )?(?:north|south|east|west|north-? ?east|north-? ?west|south-? ?east|south-? ?west) of|in|at))\s+(?:the\s+(?!old\b))?(?=\p{L})/iu;
const LYING = "(?:near|in|outside|(?:north|south)?-?(?:east|west) of|(?:north|south) of)\\s+(?:the\\s+)?";
const BESIDE = new RegExp(`\\s*[,;()/|]+\\s*(?:${LYING})?|\\s+${LYING}`, "iu");
const AND = /\s+(?:and|&)\s+/iu;

/** "Near Hit in Al Anbar Province" is "Hit", near it, beside "Al Anbar Province". */
export function placePhrase(text: string): PlacePhrase {
  const plain = text.replace(/\s+/gu, " ").trim();
  const lead = RELATION.exec(plain);
  const said = plain.slice(lead?.[0].length ?? 0);
  const [first = "", ...beside] = said.split(BESIDE).filter((part) => part !== "");
  const names = first.split(AND);
  const [name = first] = names;
  return {
    relation: lead?.groups?.relation?.toLowerCase() ?? null,
    forms: [...new Set([...formsOf(first), ...formsOf(name)])],
    beside,
    names,
    province: foldName(name)
      .split(" ")
      .some((word) => PROVINCE_NOUNS.has(word)),
    site: siteOf(name)?.before ?? null,
  };
}

/** As written, under the other nouns for such a site, and without the words that say what it is. */
function formsOf(name: string): string[] {
  const site = siteOf(name);
  const sites = site === null ? [] : site.nouns.map((noun) => `${site.before} ${noun}`);
  return [name, ...sites, bare(name)].filter((form) => form !== "");
}

/** "Taqba Airfield" is the airfield at Taqba. */
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

const EMPTY: ReadonlySet<string> = new Set("the of a an and general modern s".split(" "));

/** "the village of X", "X neighbourhood", "Hay X", "eastern X countryside" without the words that are no name. */
function bare(name: string): string {
  const words = name.replace(/['’]s\b/gu, "").split(" ");
  let from = 0;
  let to = words.length;
  while (to - from > 1 && isBefore(words[from] as string)) from++;
  while (to - from > 1 && isAfter(words[to - 1] as string)) to--;
  return words.slice(from, to).join(" ");
}

function isBefore(word: string): boolean {
  const lower = word.toLowerCase();
  return [EMPTY, PREFIXED_NOUNS, QUARTER_HEADS, DIRECTIONS, PARTS, SURROUNDINGS, PROVINCE_NOUNS].some((set) =>
    set.has(lower),
  );
}

const KINDS: ReadonlySet<string> = new Set(["neighbourhood", "village", "town", "district", "province"]);

function isAfter(word: string): boolean {
  const lower = word.toLowerCase();
  if (EMPTY.has(lower) || SURROUNDINGS.has(lower) || PROVINCE_NOUNS.has(lower) || PREFIXED_NOUNS.has(lower))
    return true;
  return KINDS.has(PLACE_NOUNS.get(lower) ?? "") || lower === "area" || lower === "areas" || lower === "axis";
}
