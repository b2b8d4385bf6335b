import type { Outcome } from "../../model/account.js";
import { findAll, letters } from "../clauses/pattern.js";
import type { Chunk } from "../groups/chunks.js";
import type { PeopleGroup } from "../groups/people.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";

// "one of them a child", "three of whom were women", "two of the killed in the town were medics"; "most of them" is no number
const PART = /[nNH](?<whom>I)[,"]?(?:[pL]{1,3}(?=a))?[aw]{0,2}[gNE]/dg;
// "of the dead, 12 were women and nine were children"
const FRONTED = /(?<whom>I)[pL]{0,3},?[nN]a[gN]/dg;
const NEXT_FRONTED = /(?<=g|N),?&?[nN]a[gN]/dg;

/** Refines chunks: "three of them were women" becomes one group of people that is part of the count before it. */
export function joinSubsets(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): { chunks: readonly Chunk[]; subsets: ReadonlySet<Chunk> } {
  const subsets = new Set<Chunk>();
  const text = letters(chunks);
  if (!text.includes("I")) return { chunks, subsets };
  const joined: Chunk[] = [];
  let next = 0;
  for (const found of finds(text)) {
    if (found.from < next) continue;
    const whom = found.whom === null ? null : (chunks[found.whom] as Chunk);
    const outcome = whom?.outcome ?? (found.whom === null ? (joined.at(-1)?.outcome ?? null) : null);
    const part = partOf(chunks.slice(found.from, found.to), tokens, outcome);
    if (part === null) continue;
    joined.push(...chunks.slice(next, found.from), part);
    subsets.add(part);
    next = found.to;
  }
  return { chunks: [...joined, ...chunks.slice(next)], subsets };
}

interface Find {
  readonly from: number;
  readonly to: number;
  readonly whom: number | null;
}

/** Where parts stand, in order: with their "of them", or after one that was put first. */
function finds(text: string): Find[] {
  const found: Find[] = [];
  for (const m of findAll(text, PART)) found.push({ from: m.from, to: m.to, whom: m.part("whom")?.[0] ?? null });
  for (const m of findAll(text, FRONTED)) {
    found.push({ from: m.from, to: m.to, whom: m.part("whom")?.[0] ?? null });
    for (let end = m.to; ; ) {
      const more = [...findAll(text.slice(0, end + 6), NEXT_FRONTED)].find((n) => n.from === end);
      if (more === undefined) break;
      found.push({ from: more.from, to: more.to, whom: m.part("whom")?.[0] ?? null });
      end = more.to;
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

function partOf(found: readonly Chunk[], tokens: readonly Token[], outcome: Outcome | null): Chunk | null {
  const count = found.find((c) => c.people !== undefined);
  const number = count?.people;
  const what = found.at(-1) as Chunk;
  const noun = what === count ? null : (what.people ?? null);
  const bare = noun === null ? lexicon.people.at(tokens, nounStart(what, tokens))?.value : undefined;
  if (number === undefined || (noun === null && bare === undefined)) return null;
  const people: PeopleGroup = {
    ...number,
    to: what.to,
    group: noun?.group ?? bare?.group ?? null,
    noun: noun?.noun ?? bare?.noun ?? null,
    party: noun?.party ?? null,
    others: false,
  };
  const part: Chunk = { letter: "N", from: number.from, to: what.to, people };
  return outcome === null ? part : { ...part, outcome };
}

/** Where the noun of "medical staff" or "Iranian soldiers" begins. */
function nounStart(what: Chunk, tokens: readonly Token[]): number {
  for (let k = what.from; k < what.to; k++) if (lexicon.people.at(tokens, k) !== null) return k;
  return what.from;
}
