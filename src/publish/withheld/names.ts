import { NAME_PARTICLES } from "../../../data/english/similarity.js";
import { groupBy } from "../../util/group-by.js";
import { type Hidden, type Name, namesOf } from "./name.js";
import { standsAlone } from "./one-word.js";
import { merged, type Span } from "./spans.js";
import { type Forms, formsKept, isJoined, isNameLike, mayStandWithin, type Word, wordsIn } from "./words.js";

/**
 * Finds names in a text: by any usual transliteration, with white space, hyphens or underscores between their words, with an
 * article or up to two other names within; a name of one word where it stands as one, alone; and the given name where the
 * age stands beside it. Not where the age of a grown-up stands beside the name of a child [P].
 * @param staying names of places and acts of the record: they stay, be they those of a person too
 */
export function namesIn(hidden: readonly Hidden[], staying: readonly string[] = []): (text: string) => Span[] {
  return finder(namesOf(hidden, staying));
}

/** The same, of names that are at hand. */
export function finder(names: readonly Name[]): (text: string) => Span[] {
  const candidates = index(names);
  const formsOf = formsKept();
  return (text) => {
    const words = wordsIn(text, formsOf);
    return merged(words.flatMap((word, at) => candidates(word).flatMap((name) => spanAt(text, words, at, name) ?? [])));
  };
}

/** The names that a word may begin, or be. */
function index(names: readonly Name[]): (word: Word) => readonly Name[] {
  const byLower = groupBy(names, ({ words }) => words[0]?.lower ?? "");
  const byKey = groupBy(names, ({ words }) => words[0]?.key ?? "");
  const byJoined = groupBy(names, ({ joined }) => joined);
  return ({ lower, key }) => {
    const found = [byLower.get(lower), key === "" ? [] : byKey.get(key), byJoined.get(lower)];
    return [...new Set(found.flatMap((own) => own ?? []))];
  };
}

/** A name that begins with the word at `at`. */
function spanAt(text: string, words: readonly Word[], at: number, name: Name): Span | null {
  const word = words[at] as Word;
  const last = name.stays ? null : lastOf(text, words, at, name);
  if (last === null) return besideAge(text, words, at, name);
  const span = { start: word.start, end: (words[last] as Word).end };
  const ends = continued(text, words, last).filter(({ end }) => !/[\n\r]/u.test(text.slice(span.end, end)));
  return ends.some(({ end }) => name.age.isOfAnother(text, span.start, end)) ? null : span;
}

/** Where the whole name ends. */
function lastOf(text: string, words: readonly Word[], at: number, { words: wanted, joined }: Name): number | null {
  const [first, ...rest] = wanted as [Forms, ...Forms[]];
  const word = words[at] as Word;
  if (rest.length === 0) return isNamed(word, first) && standsAlone(text, words, at) ? at : null;
  // "linahadad": the name of a file may run words together.
  if (word.lower === joined) return at;
  return isSame(word, first) ? lastWord(text, words, at, rest) : null;
}

function isSame(word: Word, name: Forms): boolean {
  return word.lower === name.lower ? word.lower !== "" : word.key !== "" && word.key === name.key;
}

/** A word that stands as a name: "Sami", and not "same"; "Will", and not "will". */
function isNamed(word: Word, name: Forms): boolean {
  return isNameLike(word) && isSame(word, name);
}

/** So many other names may stand within one: a father's and a grandfather's. Articles are not counted. */
const MOST_WITHIN = 2;

function lastWord(text: string, words: readonly Word[], from: number, rest: readonly Forms[]): number | null {
  let at = from;
  for (const wanted of rest) {
    const next = nextOf(text, words, at, wanted);
    if (next === null) return null;
    at = next;
  }
  return at;
}

/** Where the next word of a name stands, with no more between than may stand within a name. */
function nextOf(text: string, words: readonly Word[], from: number, wanted: Forms): number | null {
  for (let at = from + 1, within = 0; at < words.length && within <= MOST_WITHIN; at++) {
    const [before, word] = [words[at - 1] as Word, words[at] as Word];
    if (!isJoined(text, before, word)) return null;
    if (isSame(word, wanted)) return at;
    if (!NAME_PARTICLES.has(word.lower)) within += 1;
    if (!mayStandWithin(text, before, word)) return null;
  }
  return null;
}

/** "Lina, 6", "Lina Samir (aged six)", "six-year-old Lina". */
function besideAge(text: string, words: readonly Word[], at: number, { words: wanted, age }: Name): Span | null {
  const [word, given] = [words[at] as Word, wanted[0] as Forms];
  const isGiven = isNamed(word, given) || (word.lower === given.lower && word.lower.length > 2);
  if (!isGiven) return null;
  const told = continued(text, words, at).find(({ end }) => age.after(text, end));
  if (told !== undefined) return { start: word.start, end: told.end };
  return age.before(text, word.start) ? { start: word.start, end: word.end } : null;
}

/** A word, and those after it that may be further names of the same person. */
function continued(text: string, words: readonly Word[], at: number): Word[] {
  const found = [words[at] as Word];
  for (let next = at + 1; found.length <= MOST_WITHIN + 1 && next < words.length; next++) {
    const [last, word] = [found.at(-1) as Word, words[next] as Word];
    if (!isJoined(text, last, word) || !mayStandWithin(text, last, word)) break;
    found.push(word);
  }
  return found;
}
