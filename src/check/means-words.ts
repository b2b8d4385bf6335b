import type { Answer } from "../model/check.js";
import { claimWords } from "../util/claim-words.js";
import { claimQuote } from "./claimed-notices.js";
import type { IncidentFacts } from "./facts.js";
import type { MeansSaid, PartyMeans } from "./means-said.js";

/** Who says it: "Steve Warren, The New Arab". */
export function toldBy({ account, claim }: MeansSaid, facts: IncidentFacts): string {
  return claimQuote(account, claim, facts).source;
}

/** "4 jets", "no declared strike on vehicles" */
export function meansWords({ claim }: MeansSaid): string {
  const told = claimWords(claim.attribute, claim.value);
  const doubt = claim.stance === "suspects" ? " (suspected)" : "";
  return claim.stance === "denies" ? `no ${told}` : told + doubt;
}

/** So many accounts of the means stand in the sentence; the working has all. */
const TOLD = 3;

export function whyOf(
  answer: Answer,
  { name, alleged, owned, elsewhere, denied }: PartyMeans,
  facts: IncidentFacts,
): string {
  const tell = (one: MeansSaid) => `${toldBy(one, facts)}: ${meansWords(one)}`;
  const [own, others] = [[owned, elsewhere, denied].flatMap(([first]) => first ?? []).map(tell), alleged.map(tell)];
  if (answer === "yes") return `Stated for ${name} by ${own[0]}.`;
  const parts = [...others.slice(0, TOLD), ...own].join("; ");
  if (own.length === 0) return `${parts}; nothing that ${name} declares is held against it.`;
  const alone = others.length === 0 && owned.length === 0 && elsewhere.length === 0;
  return alone ? `${parts}; nobody states the means of ${name}.` : `${parts}. None settles the other.`;
}

/** Two accounts of one party's means that differ in what they number. */
export function differences(alleged: readonly MeansSaid[]): string[] {
  return alleged.flatMap((one, i) =>
    alleged.slice(i + 1).flatMap((other) => {
      const [a, b] = [one.claim.value, other.claim.value];
      const apart = a["kind"] === b["kind"] && a["count"] != null && b["count"] != null && a["count"] !== b["count"];
      return apart ? [`Differ: ${meansWords(one)}, ${meansWords(other)}.`] : [];
    }),
  );
}
