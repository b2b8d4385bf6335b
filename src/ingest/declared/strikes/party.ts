import {
  CONDUCTED,
  ENDS_OBJECT,
  OF_STRIKES,
  ON_BEHALF,
  PARTY_TAILS,
  STRIKE_NOUNS,
} from "../../../../data/english/strikes.js";
import type { DeclareOptions } from "../options.js";
import { partyNamed } from "../party-named.js";
import { REGIONS } from "./atlas.js";
import { isBelligerent } from "./belligerents.js";

type Look = DeclareOptions["partyIds"];

/** The party that a person or a cell names: its id, or what is wrong with the name. */
export function partySaid(name: string, partyIds: Look): { readonly id: string } | { readonly wrong: string } {
  const named = partyNamed(name, partyIds);
  if ("id" in named) return named;
  const { among } = named;
  if (among.length === 0) return { wrong: `“${name}” is no party that is known; give its usual name or its id` };
  return { wrong: `“${name}” may be any of ${among.join(", ")}; give the id` };
}

/**
 * The belligerent in the name of a file, "africom-log.csv": one that no country or province is called by, or null. In small letters a
 * short name is any word: "us" and "is" name nobody there.
 */
export function partyInName(file: string, { partyIds, gazetteer }: DeclareOptions): string | null {
  const base = file.replace(/^.*[\\/]/u, "").replace(/\.[^.]*$/u, "");
  const words = base.split(/[^\p{L}\p{N}]+/u);
  const isName = (name: string) => name.length >= TELLING || (name.length > 1 && name === name.toUpperCase());
  // "syria-strikes.csv" tells where they were, not whose.
  const isRegion = (name: string) => gazetteer.find(name).some(({ precision }) => REGIONS.has(precision));
  return longestNamed(words, (name) => (isName(name) && !isRegion(name) ? belligerents(partyIds)(name) : []));
}

/** The party of a release by its own words: who "conducted six strikes", else the operation that they were "in support of". */
export function partyInWords(text: string, { partyIds }: DeclareOptions): string | null {
  const named = belligerents(partyIds);
  for (const { index, 0: verb } of text.matchAll(CONDUCTED)) {
    if (!OF_STRIKES.test(verb) && !isOfStrikes(text.slice(index + verb.length))) continue;
    const clause = text.slice(Math.max(0, index - REACH), index).split(/[\n:;,—]|\.\s/u);
    const words = (clause.at(-1) ?? "").trim().split(/\s+/u);
    while (PARTY_TAILS.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
    const found = endingIn(words, named);
    if (found !== null) return found;
  }
  for (const { index, 0: lead } of text.matchAll(ON_BEHALF)) {
    const words = text.slice(index + lead.length, index + lead.length + REACH).split(/[\s.,;:]+/u);
    const found = beginning(words, named);
    if (found !== null) return found;
  }
  return null;
}

/** Whether the object at the head of some words is strikes: "two air strikes near X", not "an advance". */
function isOfStrikes(words: string): boolean {
  const object = words.slice(0, REACH).split(/[.,;:\n]/u)[0] ?? "";
  for (const word of object.toLowerCase().split(/\s+/u)) {
    if (STRIKE_NOUNS.has(word)) return true;
    if (ENDS_OBJECT.has(word)) return false;
  }
  return false;
}

function belligerents(partyIds: Look): Look {
  return (name) => partyIds(name).filter(isBelligerent);
}

/** A name of fewer letters is a word ("is", "us", "aa"), unless it stands in capitals. */
const TELLING = 3;
/** Nobody stands further before their verb (code units). */
const REACH = 120;
/** Words of the longest name of a party. */
const LONGEST = 6;

function longestNamed(words: readonly string[], partyIds: Look): string | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const [id, other] = partyIds(words.slice(i, i + length).join(" "));
      if (id !== undefined && other === undefined) return id;
    }
  }
  return null;
}

function endingIn(words: readonly string[], partyIds: Look): string | null {
  for (let from = Math.max(0, words.length - LONGEST); from < words.length; from++) {
    const [id, other] = partyIds(words.slice(from).join(" "));
    if (id !== undefined && other === undefined) return id;
  }
  return null;
}

function beginning(words: readonly string[], partyIds: Look): string | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    const [id, other] = partyIds(words.slice(0, length).join(" "));
    if (id !== undefined && other === undefined) return id;
  }
  return null;
}
