import { ARTICLES, DIRECTIONS, NOUN_ADJECTIVES, PLACE_NOUNS } from "../../../../data/english/places.js";
import { AND, DEFINITE, NAME_PARTICLES, OF } from "../../../../data/english/strikes.js";
import type { Atlas } from "./atlas.js";
import { quantityAt } from "./quantity.js";
import { relationEnd } from "./relations.js";
import { lowerAt, type Word } from "./words.js";

/** "northwest of Kobani, Syria". `from` and `to` are word indexes, `to` exclusive. */
export interface PlacePhrase {
  readonly from: number;
  readonly to: number;
  readonly relation: string;
  readonly name: string;
  /** What stands behind the name, after a comma. */
  readonly region: string | null;
  readonly country: string | null;
  /** It is a country, or several: no place of a strike. */
  readonly broad: boolean;
}

/** The phrases of place between two words of a line, in order. */
export function placesIn(text: string, words: readonly Word[], from: number, to: number, atlas: Atlas): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  const within = words.slice(0, to);
  for (let i = from; i < to; ) {
    const phrase = placeAt(text, within, i, atlas);
    if (phrase !== null) found.push(phrase);
    i = phrase?.to ?? i + 1;
  }
  return found;
}

function placeAt(text: string, words: readonly Word[], i: number, atlas: Atlas): PlacePhrase | null {
  const first = nameAt(words, relationEnd(words, i));
  if (first === null) return null;
  const country = textOf(text, words, first);
  if (atlas.isCountry(country)) {
    const to = countriesEnd(text, words, first.to, atlas);
    const relation = textOf(text, words, { from: i, to: first.relationEnd });
    const one = to === first.to ? country : null;
    return { from: i, to, relation, name: country, region: null, country: one, broad: true };
  }
  const name = { ...first, to: secondEnd(text, words, first.to, atlas) };
  const written = textOf(text, words, name);
  if (atlas.isOther(written)) return null;
  const relation = textOf(text, words, { from: i, to: name.relationEnd });
  const beside = besideAt(text, words, name.to, atlas);
  return { from: i, relation, name: written, broad: false, ...beside };
}

/** "Iraq and Syria", "Iraq, Syria and Libya": where the last of the countries ends. */
function countriesEnd(text: string, words: readonly Word[], to: number, atlas: Atlas): number {
  const joint = lowerAt(words, to) === "," && AND.has(lowerAt(words, to + 1)) ? to + 2 : to + 1;
  if (joint === to + 1 && lowerAt(words, to) !== "," && !AND.has(lowerAt(words, to))) return to;
  const next = nameAt(words, relationEnd(words, joint) ?? joint);
  return next !== null && atlas.isCountry(textOf(text, words, next)) ? countriesEnd(text, words, next.to, atlas) : to;
}

/** The one country that some phrases name; null if they name several, or none. */
export function countryOf(phrases: readonly PlacePhrase[]): string | null {
  const broad = phrases.filter((phrase) => phrase.broad);
  const names = new Set(broad.map(({ country }) => country));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly relationEnd: number;
}

/** The name after a relation, without "the", "the town of" and "northern" before it. */
function nameAt(words: readonly Word[], relation: number | null): Name | null {
  if (relation === null) return null;
  let from = relation;
  if (lowerAt(words, from) === DEFINITE) from++;
  from = pastKind(words, from);
  while (DIRECTIONS.has(lowerAt(words, from)) && !isCapital(words[from])) from++;
  let to = from;
  while (isNamePart(words, to, from)) to++;
  return to === from ? null : { from, to, relationEnd: relation };
}

/** "X and Y": where a second name ends that is a place's too; else where the first does. */
function secondEnd(text: string, words: readonly Word[], to: number, atlas: Atlas): number {
  const second = AND.has(lowerAt(words, to)) ? nameAt(words, to + 1) : null;
  return second !== null && atlas.isKnown(textOf(text, words, second)) ? second.to : to;
}

/** "the Syrian town of" */
function pastKind(words: readonly Word[], from: number): number {
  for (let i = from; i < from + 3; i++) {
    if (PLACE_NOUNS.has(lowerAt(words, i)) && lowerAt(words, i + 1) === OF) {
      return lowerAt(words, i + 2) === DEFINITE ? i + 3 : i + 2;
    }
  }
  return from;
}

function isNamePart(words: readonly Word[], i: number, first: number): boolean {
  const [word, next] = [words[i], words[i + 1]];
  if (word === undefined || word.kind === "mark") return false;
  if (word.kind === "number") return i > first && /^\d{1,4}$/u.test(word.text);
  if (isCapital(word)) return i === first || quantityAt(words, i) === null;
  // "al-Asad", "abu-Kamal"
  if (/^\p{Ll}{2,4}[-‐‑'’]\p{Lu}/u.test(word.text)) return true;
  if (ARTICLES.has(word.lower) || NAME_PARTICLES.has(word.lower)) return isCapital(next) && word.lower !== "at";
  if (i === first) return false;
  return PLACE_NOUNS.has(word.lower) || (NOUN_ADJECTIVES.has(word.lower) && PLACE_NOUNS.has(next?.lower ?? ""));
}

function isCapital(word: Word | undefined): boolean {
  return word?.kind === "word" && /^\p{Lu}/u.test(word.text);
}

/** ", Helmand province, Afghanistan" */
function besideAt(
  text: string,
  words: readonly Word[],
  at: number,
  atlas: Atlas,
): Pick<PlacePhrase, "region" | "country" | "to"> {
  let [region, country, to]: [string | null, string | null, number] = [null, null, at];
  while (lowerAt(words, to) === "," && country === null) {
    const name = nameAt(words, to + 1);
    const written = name === null ? "" : textOf(text, words, name);
    if (name === null || !atlas.isRegion(written)) break;
    if (atlas.isCountry(written)) country = written;
    else region ??= written;
    to = name.to;
  }
  return { region, country, to };
}

/** The words as written, white space made single. */
export function textOf(text: string, words: readonly Word[], { from, to }: { from: number; to: number }): string {
  const [first, last] = [words[from], words[to - 1]];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end).replace(/\s+/gu, " ");
}
