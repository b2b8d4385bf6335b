import { KINDS_OF_AGREEMENT, LOOSE_WORDS, TYPE_WORDS } from "../../data/english/agreements.js";
import type { Account, Claim } from "../model/account.js";
import type { CheckQuote } from "../model/check.js";
import type { Agreement } from "../model/declaration.js";
import { foldName } from "../util/place-names.js";
import { claimQuote } from "./claimed-notices.js";
import type { IncidentFacts } from "./facts.js";

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
export function toldOf({ accounts }: IncidentFacts, agreement: Agreement): Told[] {
  return accounts.flatMap((account) =>
    account.claims.flatMap((claim) => {
      const named = claim.attribute === "agreement" ? namedBy(claim, agreement) : null;
      const { relation } = claim.value;
      return named === null
        ? []
        : [{ account, claim, relation: typeof relation === "string" ? relation : null, named }];
    }),
  );
}

/** Whether the claim names this agreement (true) or one of its kind (false); null if it speaks of something else. */
function namedBy({ value }: Claim, agreement: Agreement): boolean | null {
  if (typeof value.name !== "string" || typeof value.kind !== "string") return null;
  if (KINDS_OF_AGREEMENT.get(value.kind)?.includes(agreement.type) !== true) return null;
  const telling = wordsOf(value.name).filter((word) => !LOOSE_WORDS.has(word));
  const kind: ReadonlySet<string> = new Set(TYPE_WORDS[agreement.type]);
  const own = new Set([agreement.name, ...agreement.aliases, ...agreement.areas].flatMap(wordsOf));
  if (!telling.every((word) => own.has(word) || kind.has(word))) return null;
  const named = telling.some((word) => !kind.has(word));
  // Any paper is a memorandum: without a name of its own it is none that we know.
  return named || agreement.geometry !== null || agreement.type === "truce" ? named : null;
}

function wordsOf(name: string): string[] {
  return foldName(name.replace(/(\p{L})[-‐‑](?=\p{L})/gu, "$1"))
    .split(" ")
    .map((word) => (word.length > SHORTEST_PLURAL ? word.replace(/s$/u, "") : word));
}

const SHORTEST_PLURAL = 3;

const VERBS = { asserts: "says", suspects: "alleges", denies: "denies", unidentified: "says" } as const;

/** "Example Times alleges that it was inside (“allegedly entered a so-called zone”)"; without what, its words alone. */
export function toldWords({ account, claim }: Told, that?: string): string {
  const what = that === undefined ? "" : ` that ${that}`;
  return `${account.speaker.name} ${VERBS[claim.stance]}${what} (“${claim.quote.exact}”)`;
}

export function toldQuotes(told: readonly Told[], facts: IncidentFacts): CheckQuote[] {
  return told.map(({ account, claim }) => claimQuote(account, claim, facts));
}
