import type { Stance } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";

const BEFORE = 6;
const AFTER = 2;

/** Whether the words around an actor assert it or suspect it: "suspected", "believed to be", "either … or", "may have". */
export function stanceAround(chunk: Chunk, tokens: readonly Token[]): Stance {
  if (chunk.act?.suspected === true) return "suspects";
  for (let at = Math.max(0, chunk.from - BEFORE); at < Math.min(tokens.length, chunk.to + AFTER); at++) {
    if (lexicon.suspectCues.at(tokens, at) === null) continue;
    if (!tokens.slice(at, chunk.from).some((t) => /^[.;:]$/u.test(t.text))) return "suspects";
  }
  const lead = tokens.slice(Math.max(0, chunk.from - BEFORE + 1), chunk.to);
  return lead.some((t) => /^(?:either|whether)$/u.test(t.lower)) ? "suspects" : "asserts";
}
