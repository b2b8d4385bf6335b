import { TITLES } from "../../../data/english/roles.js";
import { type AgeBeside, ageBeside } from "./age-beside.js";
import { type Forms, type Word, wordsIn } from "./words.js";

/** Somebody whose name does not go out, by every name and age that is told of them. */
export interface Hidden {
  readonly names: readonly string[];
  readonly ages: readonly number[];
}

/** A name as it is looked for, with the ages of all who bear it. */
export interface Name {
  readonly words: readonly Forms[];
  /** "linahadad" */
  readonly joined: string;
  readonly age: AgeBeside;
  /** It is that of a place of the record too, or a word for its act: it is found beside the age only. */
  readonly stays: boolean;
}

/**
 * Every name once.
 * @param staying names of places and acts of the record
 */
export function namesOf(hidden: readonly Hidden[], staying: readonly string[]): Name[] {
  const found = new Map<string, { readonly words: readonly Forms[]; readonly ages: Set<number> }>();
  for (const { names, ages } of hidden)
    for (const words of names.flatMap(variantsOf)) {
      const id = words.map(({ lower }) => lower).join(" ");
      const own = found.get(id) ?? { words, ages: new Set<number>() };
      for (const age of ages) own.ages.add(age);
      found.set(id, own);
    }
  const keys = stayingKeys(staying);
  return [...found.values()].map(({ words, ages }) => ({
    ...{ words, joined: words.map(({ lower }) => lower).join("") },
    ...{ age: ageBeside([...ages]), stays: keys.has(keyOf(words)) },
  }));
}

/** The given names, in lower case: an address may hold no more. A name of one word that stays is none. */
export function givenNames(names: readonly Name[]): Set<string> {
  const telling = names.filter(({ words, stays }) => words.length > 1 || !stays);
  return new Set(telling.flatMap(({ words }) => words[0]?.lower ?? []).filter((name) => name.length > 2));
}

/** "Dr Lina Hadad" is found without the title too. An initial alone is no name. */
function variantsOf(name: string): Word[][] {
  const all = wordsIn(name).filter(({ lower }) => lower !== "");
  const telling = all.filter(({ key }) => key !== "");
  const words = telling.length > 0 ? telling : all;
  const untitled = words.slice(words.findIndex(({ lower }) => !TITLES.has(lower)));
  const variants = untitled.length > 1 && untitled.length < words.length ? [words, untitled] : [words];
  return variants.filter((own) => own.length > 1 || (own[0]?.lower.length ?? 0) > 1);
}

/** Of each name, and of each of its words. */
function stayingKeys(staying: readonly string[]): Set<string> {
  const keys = staying.map((name) => wordsIn(name).flatMap(({ key }) => key || []));
  return new Set(keys.flatMap((own) => [...own, own.join(" ")]));
}

function keyOf(words: readonly Forms[]): string {
  return words.map(({ key }) => key).join(" ");
}
