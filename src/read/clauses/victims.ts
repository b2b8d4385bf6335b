import type { Outcome } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import { isPerson, joinSomeone, type Someone } from "../phrases/someone.js";
import type { Token } from "../text/tokens.js";
import { standsApart } from "./harm-list.js";
import { isUnreal } from "./harm-stance.js";

/** A person named as harmed. Token indexes, end exclusive. */
export interface NamedVictim {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly age: number | null;
  readonly sex: Someone["sex"];
  readonly role: string | null;
  readonly outcome: Outcome;
}

const FAR = 16;
const IDENTIFIES = /^(?:identified|named|included|includes|include|were|was|are|is|among)$/u;

/** The people whom a sentence names as killed, wounded, missing or captured. */
export function findVictims(found: readonly Chunk[], tokens: readonly Token[]): NamedVictim[] {
  if (!found.some((c) => c.outcome !== undefined)) return [];
  const { chunks, who } = joinSomeone(found, tokens);
  const victims: NamedVictim[] = [];
  for (const [k, chunk] of chunks.entries()) {
    const someone = who.get(chunk);
    if (someone?.name == null || /[pob]/u.test(chunks[k - 1]?.letter ?? "") || standsApart(chunks, k)) continue;
    const outcome = after(chunks, k, tokens) ?? before(chunks, k, tokens) ?? identified(chunks, k, tokens);
    if (outcome === null || (outcome === "captured" && !isPerson(someone))) continue;
    const { name, age, sex, role } = someone;
    victims.push({ from: chunk.from, to: chunk.to, name, age, sex, role, outcome });
  }
  return victims;
}

/** "Samir Haddad, 34, and his son were killed" */
function after(chunks: readonly Chunk[], k: number, tokens: readonly Token[]): Outcome | null {
  for (const chunk of chunks.slice(k + 1, k + FAR)) {
    if (/[Qd]/u.test(chunk.letter)) return isUnreal(chunk, tokens) ? null : (chunk.outcome ?? null);
    if (/[.KSDtAyPMs]/u.test(chunk.letter)) return null;
  }
  return null;
}

/** "killed Samir Haddad and two others"; not those by whom. */
function before(chunks: readonly Chunk[], k: number, tokens: readonly Token[]): Outcome | null {
  for (const chunk of chunks.slice(Math.max(0, k - FAR), k).reverse()) {
    if (/[Kx]/u.test(chunk.letter)) return isUnreal(chunk, tokens) ? null : (chunk.outcome ?? null);
    if (/[.SDAyPQdsMb]/u.test(chunk.letter)) return null;
  }
  return null;
}

/** "the dead were identified as Samir Haddad, 34, and his daughter Lina, 6" */
function identified(chunks: readonly Chunk[], k: number, tokens: readonly Token[]): Outcome | null {
  const start = Math.max(0, k - FAR);
  for (let j = k - 1; j >= start; j--) {
    const chunk = chunks[j] as Chunk;
    if (/[.;]/u.test(chunk.letter)) return null;
    if (chunk.outcome === undefined) continue;
    const between = tokens.slice(chunk.to, chunks[k]?.from).map((t) => t.lower);
    return chunk.letter === "t" && between.some((w) => IDENTIFIES.test(w)) ? chunk.outcome : null;
  }
  return null;
}
