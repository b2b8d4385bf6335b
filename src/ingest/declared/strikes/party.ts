import { CONDUCTED, PARTY_TAILS } from "../../../../data/english/strikes.js";
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

/** The party in the name of a file, "centcom-strikes-2014.csv": one that no country is called by, or null. */
export function partyInName(file: string, { partyIds, gazetteer }: DeclareOptions): string | null {
  const base = file.replace(/^.*[\\/]/u, "").replace(/\.[^.]*$/u, "");
  const words = base.split(/[^\p{L}\p{N}]+/u);
  // "syria-strikes.csv" tells where they were, not whose.
  return longestNamed(words, (name) => (gazetteer.find(name).length > 0 ? [] : partyIds(name)));
}

/** The party of a release by its own words: "coalition military forces conducted six strikes". */
export function partyInWords(text: string, { partyIds }: DeclareOptions): string | null {
  for (const { index } of text.matchAll(CONDUCTED)) {
    const clause = text.slice(Math.max(0, index - REACH), index).split(/[\n:;,—]|\.\s/u);
    const words = (clause.at(-1) ?? "").trim().split(/\s+/u);
    while (PARTY_TAILS.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
    const found = endingIn(words, partyIds);
    if (found !== null) return found;
  }
  return null;
}

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
