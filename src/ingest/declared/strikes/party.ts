import { CONDUCTED, ON_BEHALF, PARTY_TAILS } from "../../../../data/english/strikes.js";
import type { DeclareOptions } from "../options.js";

type Look = DeclareOptions["partyIds"];

/** The party that a person or a cell names: its id, or what is wrong with the name. */
export function partyNamed(name: string, partyIds: Look): { readonly id: string } | { readonly wrong: string } {
  const ids = partyIds(name);
  const id = ids.find((known) => known === name) ?? ids[0];
  if (id === undefined) return { wrong: `“${name}” is no party that is known; give its usual name or its id` };
  if (id !== name && ids.length > 1) return { wrong: `“${name}” may be any of ${ids.join(", ")}; give the id` };
  return { id };
}

/** The party in the name of a file, "africom-log.csv": one that no country is called by, or null. */
export function partyInName(file: string, { partyIds, gazetteer }: DeclareOptions): string | null {
  const base = file.replace(/^.*[\\/]/u, "").replace(/\.[^.]*$/u, "");
  const words = base.split(/[^\p{L}\p{N}]+/u);
  // "syria-strikes.csv" tells where they were, not whose.
  return longestNamed(words, (name) => (gazetteer.find(name).length > 0 ? [] : partyIds(name)));
}

/**
 * The party of a release by its own words: who "conducted six strikes", else the operation that they were "in support
 * of". A word that stands for another party in each war ("the coalition") names none.
 */
export function partyInWords(text: string, { partyIds }: DeclareOptions): string | null {
  const named: Look = (name) => partyIds(name).filter((id) => !id.startsWith(GENERIC));
  for (const { index } of text.matchAll(CONDUCTED)) {
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

/** How the ids of words for a kind of party begin. */
const GENERIC = "any-";
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
