import type { Claim, ClaimValue, Stance } from "../../model/account.js";
import type { FoundClaim } from "../clauses/claims/claim.js";
import type { Mention } from "../incidents/mention.js";
import { parties } from "../words/parties.js";
import { quoteTokens, type Source } from "./source.js";
import { type Statement, within } from "./statements.js";

/** The claims of a sentence that a statement makes: those in its words, and those that its own frame is ("condemned the raid"). */
export function claimsIn(statement: Statement): FoundClaim[] {
  return statement.clause.claims.filter(
    (claim) => (within(statement.spans, claim.from) || isFrame(statement, claim)) && isSaid(statement, claim),
  );
}

function isFrame({ saying }: Statement, claim: FoundClaim): boolean {
  return saying !== null && saying.from <= claim.from && claim.from < saying.to;
}

const DECLARES = /^(?:state|military|armed-group|official|international|other)$/u;

/** Who denies an attack says nothing of its weapons. */
function isSaid(statement: Statement, claim: FoundClaim): boolean {
  return mayDeclare(statement, claim) && !(statement.stance === "denies" && claim.attribute === "weapon");
}

/** Only whoever did it can declare a strike: the coalition what the coalition struck, a spokesman what "we" or "it" did. */
function mayDeclare({ speaker }: Statement, { own }: FoundClaim): boolean {
  if (own === undefined) return true;
  if (speaker.publisher || !DECLARES.test(speaker.kind) || (speaker.anonymous && speaker.kind === "other"))
    return false;
  if (own.party === null) return true;
  return speaker.party !== null && parties.near(own.party.id, speaker.party);
}

/** Everything else that an account says, in the order of the report, each thing once. */
export function claimsOf(mentions: readonly Mention[], source: Source): Claim[] {
  const seen = new Set<string>();
  const claims: Claim[] = [];
  for (const { statement } of mentions.toSorted((a, b) => a.statement.clause.index - b.statement.clause.index)) {
    for (const found of claimsIn(statement)) {
      const claim = made(found, statement, source);
      const key = JSON.stringify([claim.attribute, claim.stance, claim.value]).toLowerCase();
      if (!seen.has(key)) claims.push(claim);
      seen.add(key);
    }
  }
  return claims;
}

function made(found: FoundClaim, statement: Statement, source: Source): Claim {
  const { speaker } = statement;
  const value: Record<string, ClaimValue[string]> = { ...found.value };
  for (const key of found.selves) value[key] = speaker.publisher ? null : speaker.name;
  return {
    attribute: found.attribute,
    stance: stanceOf(found, statement),
    value,
    rule: found.rule,
    quote: quoteTokens(source, statement.clause, ...found.quote),
  };
}

/** Who denies a denial asserts; the frame itself is not what it says. */
function stanceOf(found: FoundClaim, statement: Statement): Stance {
  if (statement.stance === "asserts" || isFrame(statement, found)) return found.stance;
  return found.stance === "denies" ? "asserts" : "denies";
}
