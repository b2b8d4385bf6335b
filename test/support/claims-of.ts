import type { ClaimAttribute } from "../../src/model/account.js";
import { findClaims } from "../../src/read/clauses/claims/index.js";
import { chunksOf } from "../../src/read/groups/chunks.js";
import { tokenize } from "../../src/read/text/tokens.js";

/** The claims of one attribute in a sentence: what is said without what is null, the stance, and the words. */
export function claimsOf(attribute: ClaimAttribute, text: string) {
  const tokens = tokenize(text);
  return findClaims({ tokens, chunks: chunksOf(tokens, [], []), places: [] })
    .filter((c) => c.attribute === attribute)
    .map((c) => {
      const [from, to] = c.quote;
      const words = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      const value = Object.fromEntries(Object.entries(c.value).filter(([, part]) => part !== null));
      return { ...value, stance: c.stance, words, ...(c.selves.length > 0 ? { selves: c.selves } : {}) };
    });
}
