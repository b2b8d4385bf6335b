import type { Account, Claim } from "../model/account.js";
import { foldName } from "../util/place-names.js";
import type { IncidentFacts } from "./facts.js";
import { type When, whenOf } from "./when.js";
import { type Spot, spotsOf } from "./where.js";
import { type Located, located } from "./zone-spots.js";

/** What declarations are held against. */
export interface Scene {
  readonly when: When | null;
  /** Where accounts put the incident, whether that could be located or not. */
  readonly told: readonly Spot[];
  /** Those of them that have coordinates. */
  readonly spots: readonly Located[];
  /** What accounts say of agreements, with the folded words of the name that they use. */
  readonly claims: readonly { readonly account: Account; readonly claim: Claim; readonly words: readonly string[] }[];
}

const known = new WeakMap<IncidentFacts, Scene>();

/** Made once for an incident, however many questions it is asked and however much is on record. */
export function sceneOf(facts: IncidentFacts): Scene {
  const scene = known.get(facts) ?? sceneIn(facts);
  known.set(facts, scene);
  return scene;
}

function sceneIn(facts: IncidentFacts): Scene {
  const told = spotsOf(facts);
  return { when: whenOf(facts), told, spots: located(told), claims: facts.accounts.flatMap(claimsOf) };
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
