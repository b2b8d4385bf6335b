import type { Account, Claim } from "../model/account.js";
import { foldName } from "../util/place-names.js";
import type { IncidentFacts } from "./facts.js";
import { type When, whenOf } from "./when.js";
import { spotsOf } from "./where.js";
import { type Located, located } from "./zone-spots.js";

/** What every agreement is held against. */
export interface Scene {
  readonly when: When | null;
  readonly spots: readonly Located[];
  /** What accounts say of agreements, with the folded words of the name that they use. */
  readonly claims: readonly { readonly account: Account; readonly claim: Claim; readonly words: readonly string[] }[];
}

const known = new WeakMap<IncidentFacts, Scene>();

/** Made once for an incident, however many agreements are on record. */
export function sceneOf(facts: IncidentFacts): Scene {
  const scene = known.get(facts) ?? {
    when: whenOf(facts),
    spots: located(spotsOf(facts)),
    claims: facts.accounts.flatMap(claimsOf),
  };
  known.set(facts, scene);
  return scene;
}

function claimsOf(account: Account): Scene["claims"] {
  return account.claims.flatMap((claim) => {
    const { name } = claim.value;
    return claim.attribute === "agreement" && typeof name === "string"
      ? [{ account, claim, words: wordsOf(name) }]
      : [];
  });
}

const SHORTEST_PLURAL = 3;

/** The words of a name as they are compared: folded, "de-escalation" as one word, a plural's "s" taken off. */
export function wordsOf(name: string): string[] {
  return foldName(name.replace(/(\p{L})[-‐‑](?=\p{L})/gu, "$1"))
    .split(" ")
    .map((word) => (word.length > SHORTEST_PLURAL ? word.replace(/s$/u, "") : word));
}
