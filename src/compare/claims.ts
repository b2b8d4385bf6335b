import type { Account, Claim, ClaimAttribute, ClaimValue } from "../model/account.js";
import { CLAIM_ATTRIBUTES } from "../model/account.js";
import type { Parties } from "../model/parties.js";
import { claimWords } from "../util/claim-words.js";
import { nameKey } from "../util/similarity.js";
import { CLAIM_RULES, type ClaimRule } from "./claim-rules.js";
import type { Attribute, Relation, Said } from "./row.js";
import { list } from "./why.js";

/** Everything else that is said, one attribute for each kind of claim. */
export function claims(accounts: readonly Account[], parties: Parties): Attribute<Claim>[] {
  return CLAIM_ATTRIBUTES.map((name) => ({
    name,
    said: accounts.flatMap((account) =>
      account.claims.filter((x) => x.attribute === name).map((of) => saidBy(account, of)),
    ),
    relate: (a, b) => relate(name, a, b, parties),
    phrase: (said, many) => phrase(name, said, many),
  }));
}

function saidBy(account: Account, of: Claim): Said<Claim> {
  return {
    account,
    value: CLAIM_RULES[of.attribute].show?.(of.value) ?? (claimWords(of.attribute, of.value) || "said"),
    stance: of.stance,
    of,
  };
}

/** A clash between any two claims of one thing counts; else the likest two. */
function relate(
  name: ClaimAttribute,
  a: readonly Said<Claim>[],
  b: readonly Said<Claim>[],
  parties: Parties,
): Relation {
  const relations = a.flatMap((x) => b.map((y) => between(CLAIM_RULES[name], x.of, y.of, parties)));
  return (
    (["contradict", "differ", "agree", "compatible"] as const).find((relation) => relations.includes(relation)) ?? null
  );
}

function between(rule: ClaimRule, a: Claim, b: Claim, parties: Parties): Relation {
  if (!rule.topic.every((key) => fits(a.value[key], b.value[key], parties))) return null;
  const [yes, also] = [truth(rule, a), truth(rule, b)];
  if (yes !== also) return firm(a) && firm(b) ? "contradict" : "differ";
  if (rule.exact.some((key) => !fits(a.value[key], b.value[key], parties))) return "differ";
  if (rule.clash?.(a.value, b.value) === true) return "differ";
  return yes === also && sameParts(a.value, b.value, parties) ? "agree" : "compatible";
}

/** Whether the claim holds the thing to be so: a denied "not given" is "given". */
function truth(rule: ClaimRule, claim: Claim): boolean {
  const flag = rule.flag === null ? undefined : claim.value[rule.flag];
  return (claim.stance === "denies") !== (flag !== false);
}

function firm(claim: Claim): boolean {
  return claim.stance === "asserts" || claim.stance === "denies";
}

type Part = ClaimValue[string] | undefined;

/** Silence fits everything. */
function fits(a: Part, b: Part, parties: Parties): boolean {
  if (a === undefined || b === undefined || a === null || b === null) return true;
  if (typeof a !== "string" || typeof b !== "string") return JSON.stringify(a) === JSON.stringify(b);
  const [x, y] = [nameKey(a), nameKey(b)];
  return (
    x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `) || parties.near(a, b) || parties.near(b, a)
  );
}

function sameParts(a: ClaimValue, b: ClaimValue, parties: Parties): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every(
    (key) => ((a[key] ?? null) === null) === ((b[key] ?? null) === null) && fits(a[key], b[key], parties),
  );
}

function phrase(name: ClaimAttribute, said: readonly Said<Claim>[], many: boolean): string {
  const parts = said.map((one) => CLAIM_RULES[name].tell?.(one.of, many) ?? plainPhrase(one, many));
  return list([...new Set(parts)]);
}

const VERBS = {
  asserts: ["says", "say"],
  suspects: ["suspects", "suspect"],
  denies: ["denies", "deny"],
  unidentified: ["leaves open", "leave open"],
} as const;

function plainPhrase(said: Said<Claim>, many: boolean): string {
  return `${VERBS[said.of.stance][many ? 1 : 0]} ${said.value}`;
}
