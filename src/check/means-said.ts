import type { Account, Claim, ClaimAttribute } from "../model/account.js";
import type { Parties } from "../model/parties.js";

/** A claim about means, and whose account it is in. */
export interface MeansSaid {
  readonly account: Account;
  readonly claim: Claim;
}

/** What the accounts say of the means of one party that is named as the doer. */
export interface PartyMeans {
  /** The party's id, and its name as the first account has it. */
  readonly party: string;
  readonly name: string;
  /** Weapons and their number, base and kind, in accounts that say this party did it, or whose side says so. */
  readonly alleged: readonly MeansSaid[];
  /** By a speaker of the party: strikes and weapons that it declares as its part in this. */
  readonly owned: readonly MeansSaid[];
  /** By a speaker of the party: strikes that it declares while it denies having done this. */
  readonly elsewhere: readonly MeansSaid[];
  /** By a speaker of the party: what it says it did not strike. */
  readonly denied: readonly MeansSaid[];
}

/** For each party that anybody names as the doer, or suspects, or denies to be it. */
export function meansSaid(accounts: readonly Account[], parties: Parties): PartyMeans[] {
  const named = new Map<string, string>();
  for (const { party, name } of accounts.flatMap(({ actors }) => actors)) {
    if (party !== null && ![...named.keys()].some((id) => parties.near(id, party))) named.set(party, name);
  }
  return [...named].map(([party, name]) => meansOf(party, name, accounts, parties));
}

function meansOf(party: string, name: string, accounts: readonly Account[], parties: Parties): PartyMeans {
  const isIts = (id: string | null) => id !== null && parties.near(id, party);
  const own = accounts.filter(({ speaker }) => isIts(speaker.party));
  const others = accounts.filter((account) => !own.includes(account) && holdsIt(account, accounts, isIts, parties));
  const admits = own.filter((account) => alleges(account, isIts));
  const declared = own.filter((account) => !admits.includes(account));
  return {
    party,
    name,
    alleged: said(others, ["weapon"]),
    owned: said(admits, ["weapon", "declared-strike"]),
    elsewhere: said(declared, ["declared-strike"]),
    denied: own.flatMap((account) =>
      account.claims
        .filter(({ attribute, stance }) => attribute === "declared-strike" && stance === "denies")
        .map((claim) => ({ account, claim })),
    ),
  };
}

/** The account says, or suspects, that the party did it, and nobody else: else its weapons may be the other's. */
function alleges({ actors }: Account, isIts: (id: string | null) => boolean): boolean {
  const alleged = actors.filter(({ stance }) => stance === "asserts" || stance === "suspects");
  return alleged.length > 0 && alleged.every(({ party }) => isIts(party));
}

/** The account says so itself, or names nobody while all others of its speaker's side who name one party name this one. */
function holdsIt(
  account: Account,
  accounts: readonly Account[],
  isIts: (id: string | null) => boolean,
  parties: Parties,
): boolean {
  if (!namesNobody(account)) return alleges(account, isIts);
  const { party } = account.speaker;
  const side = accounts.filter(
    ({ speaker, actors }) =>
      party !== null && speaker.party !== null && parties.near(party, speaker.party) && oneAlleged(actors),
  );
  return side.length > 0 && side.every((other) => alleges(other, isIts));
}

function oneAlleged(actors: Account["actors"]): boolean {
  return (
    new Set(actors.flatMap(({ stance, party }) => (stance === "asserts" || stance === "suspects" ? [party] : [])))
      .size === 1
  );
}

function namesNobody({ actors }: Account): boolean {
  return actors.every(({ stance }) => stance === "unidentified" || stance === "denies");
}

function said(accounts: readonly Account[], attributes: readonly ClaimAttribute[]): MeansSaid[] {
  return accounts.flatMap((account) =>
    account.claims
      .filter(({ attribute, stance }) => attributes.includes(attribute) && stance !== "denies")
      .map((claim) => ({ account, claim })),
  );
}

/** Weapons in accounts that name nobody as the doer: "jets fired nine missiles". */
export function nobodysMeans(accounts: readonly Account[]): MeansSaid[] {
  return said(accounts.filter(namesNobody), ["weapon"]);
}
