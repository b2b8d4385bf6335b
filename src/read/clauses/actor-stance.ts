import type { Stance } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";

const BEFORE = 6;
const AFTER = 2;
/** How far before an actor "whether" may stand. */
const WHETHER = 16;

/** Whether the words around an actor assert it or suspect it: "suspected", "believed to be", "either … or", "may have". */
export function stanceAround(chunk: Chunk, tokens: readonly Token[]): Stance {
  if (chunk.act?.suspected === true) return "suspects";
  for (let at = Math.max(0, chunk.from - BEFORE); at < Math.min(tokens.length, chunk.to + AFTER); at++) {
    if (lexicon.suspectCues.at(tokens, at) === null) continue;
    if (!tokens.slice(at, chunk.from).some((t) => /^[.;:]$/u.test(t.text))) return "suspects";
  }
  const lead = tokens.slice(Math.max(0, chunk.from - WHETHER), chunk.to).map((t) => t.lower);
  const open = lead.slice(lead.findLastIndex((w) => /^[.;:]$/u.test(w)) + 1);
  if (open.includes("whether") || open.slice(-BEFORE).includes("either")) return "suspects";
  // "jets of the regime or Russia": one of the two, nobody knows which.
  const beside = [tokens[chunk.from - 1]?.lower, tokens[chunk.to]?.lower];
  return beside.includes("or") ? "suspects" : "asserts";
}
