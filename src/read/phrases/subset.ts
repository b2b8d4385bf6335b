import { findAll, letters } from "../clauses/pattern.js";
import type { Chunk } from "../groups/chunks.js";
import type { PeopleGroup } from "../groups/people.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";

// "one of them a child", "three of whom were women", "seven of them children", "most of them" is no number
const PART = /[nNH]I[,"]?[aw]{0,2}[gN]/dg;

/** Refines chunks: "three of them were women" becomes one group of people that is part of the count before it. */
export function joinSubsets(chunks: readonly Chunk[], tokens: readonly Token[]): { chunks: readonly Chunk[]; subsets: ReadonlySet<Chunk> } {
  const subsets = new Set<Chunk>();
  const text = letters(chunks);
  if (!text.includes("I")) return { chunks, subsets };
  const joined: Chunk[] = [];
  let next = 0;
  for (const found of findAll(text, PART)) {
    const part = partOf(chunks.slice(found.from, found.to), tokens);
    if (part === null) continue;
    joined.push(...chunks.slice(next, found.from), part);
    subsets.add(part);
    next = found.to;
  }
  return { chunks: [...joined, ...chunks.slice(next)], subsets };
}

function partOf(found: readonly Chunk[], tokens: readonly Token[]): Chunk | null {
  const number = found[0]?.people;
  const what = found.at(-1) as Chunk;
  const noun = what.people ?? null;
  const bare = noun === null ? lexicon.people.at(tokens, what.from)?.value : undefined;
  if (number === undefined || (noun === null && bare === undefined)) return null;
  const people: PeopleGroup = {
    ...number,
    to: what.to,
    group: noun?.group ?? bare?.group ?? null,
    noun: noun?.noun ?? bare?.noun ?? null,
    party: noun?.party ?? null,
    others: false,
  };
  return { letter: "N", from: number.from, to: what.to, people };
}
