import {
  ARTICLE,
  ARTICLE_KEPT,
  BEARING_LEADS,
  BEARINGS,
  BESIDE_RELATIONS,
  CONJUNCTIONS,
  PROVINCE_NOUNS,
  RELATION_ADVERBS,
  RELATIONS,
} from "../../data/english/place-cells.js";
import { formsOf, isNoName, townOfSite } from "./name-forms.js";
import { oneOf } from "./one-of.js";
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
  /** The name before the words for a site, "X" in "X oil refinery": where the site is that no gazetteer has. */
  readonly site: string | null;
}

const BEARING = oneOf(BEARINGS);
const LED = `(?:${oneOf(RELATION_ADVERBS)}\\s+)?(?:(?:${oneOf(BEARING_LEADS)}\\s+)?${BEARING}|${oneOf(RELATIONS)})`;
const RELATION = new RegExp(`^(?<relation>${LED})\\s+(?:${ARTICLE}\\s+(?!${oneOf(ARTICLE_KEPT)}\\b))?(?=\\p{L})`, "iu");
const LYING = `(?:${oneOf(BESIDE_RELATIONS)}|${BEARING})\\s+(?:${ARTICLE}\\s+)?`;
const BESIDE = new RegExp(`(?:\\s*[,;:()/|]+\\s*|\\s+[-–—]\\s+)(?:${LYING})?|\\s+${LYING}`, "iu");
const AND = new RegExp(`\\s+${oneOf(CONJUNCTIONS)}\\s+`, "iu");

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
    beside: beside.filter((part) => !isNoName(part)),
    names,
    province: foldName(name)
      .split(" ")
      .some((word) => PROVINCE_NOUNS.has(word)),
    site: townOfSite(name),
  };
}
