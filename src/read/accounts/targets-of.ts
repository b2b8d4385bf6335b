import { IN_GENERAL } from "../../../data/english/targets.js";
import type { Target } from "../../model/account.js";
import { findTargets } from "../clauses/target.js";
import type { Mention } from "../incidents/mention.js";
import type { QuoteWords } from "./actors-of.js";
import { within } from "./statements.js";

/** Who or what was hit by a speaker's own words, each once. */
export function targetsOf(mentions: readonly Mention[], quote: QuoteWords): Target[] {
  const targets = new Map<string, Target>();
  for (const { statement } of mentions) {
    const { clause, spans } = statement;
    for (const found of findTargets(clause.chunks, clause.tokens)) {
      const key = found.name.toLowerCase();
      if (!within(spans, found.from) || targets.has(key)) continue;
      // "denies deliberately targeting civilians" tells of no attack.
      if (statement.stance === "denies" && IN_GENERAL.includes(key)) continue;
      const words = quote(clause, found.from, found.to);
      targets.set(key, { name: found.name, party: found.party?.id ?? null, basis: "stated", quote: words });
    }
  }
  return [...targets.values()];
}
