import { KINDS_OF_AGREEMENT, LOOSE_WORDS, TYPE_WORDS } from "../../data/english/agreements.js";
import type { Account, Claim } from "../model/account.js";
import type { CheckQuote } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import { claimQuote } from "./claimed-notices.js";
import type { IncidentFacts } from "./facts.js";
import { sceneOf, wordsOf } from "./scene.js";

/** What an account says of an agreement on record. */
export interface Told {
  readonly account: Account;
  readonly claim: Claim;
  /** "entered", "inside", "outside" or a point of the compass; null where it only speaks of the agreement. */
  readonly relation: string | null;
  /** It says which one it means ("the Euphrates line"), and not only of what kind ("a de-escalation zone"). */
  readonly named: boolean;
}

/** The claims that may be of this agreement: of its kind, and none of their words is foreign to it. */
export function toldOf(facts: IncidentFacts, agreement: Agreement): Told[] {
  return sceneOf(facts).claims.flatMap(({ account, claim, words }) => {
    const named = namedBy(claim, words, agreement);
    const { relation } = claim.value;
    return named === null ? [] : [{ account, claim, relation: typeof relation === "string" ? relation : null, named }];
  });
}

/** Whether the claim names this agreement (true) or one of its kind (false); null if it speaks of something else. */
function namedBy({ value }: Claim, words: readonly string[], agreement: Agreement): boolean | null {
  const { type, geometry } = agreement;
  if (typeof value.kind !== "string" || KINDS_OF_AGREEMENT.get(value.kind)?.includes(type) !== true) return null;
  const telling = words.filter((word) => !LOOSE_WORDS.has(word));
  const kind = TYPE_WORDS[type];
  if (!telling.every((word) => kind.includes(word) || wordsOfAgreement(agreement).has(word))) return null;
  const named = telling.some((word) => !kind.includes(word));
  // Any paper is a memorandum: without a name of its own it is none that we know.
  return named || geometry !== null || type === "truce" ? named : null;
}

const owned = new WeakMap<Agreement, ReadonlySet<string>>();

/** Of its names and areas, folded as those of claims are. */
export function wordsOfAgreement(agreement: Agreement): ReadonlySet<string> {
  const { name, aliases, areas } = agreement;
  const own = owned.get(agreement) ?? new Set([name, ...aliases, ...areas].flatMap(wordsOf));
  owned.set(agreement, own);
  return own;
}

const VERBS = { asserts: "says", suspects: "alleges", denies: "denies", unidentified: "says" } as const;

/** "Example Times alleges that it was inside (“allegedly entered a so-called zone”)"; without what, its words alone. */
export function toldWords({ account, claim }: Told, that?: string): string {
  const what = that === undefined ? "" : ` that ${that}`;
  return `${account.speaker.name} ${VERBS[claim.stance]}${what} (“${claim.quote.exact}”)`;
}

export function toldQuotes(told: readonly Told[], facts: IncidentFacts): CheckQuote[] {
  return told.map(({ account, claim }) => claimQuote(account, claim, facts));
}
