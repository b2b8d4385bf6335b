import type { Account, Claim, ClaimValue } from "../model/account.js";
import type { Days, DeclaredStrike } from "../model/declaration.js";
import { type Quote, quote } from "../model/quote.js";
import { nameKey } from "../util/similarity.js";
import { accountPlace, claimedPlace } from "./claimed-strikes-place.js";
import type { CheckTools, IncidentFacts, StrikeLog } from "./facts.js";

/** The claims of one account about one set of strikes. */
type Told = readonly [Claim, ...Claim[]];

/**
 * Strikes that speakers declare in the reports of an incident: "we conducted four strikes against oil wells", "our
 * strikes were 55 km away". One log for each account that declares any; who only denies having struck declares none.
 */
export function claimedStrikes(facts: IncidentFacts, tools: CheckTools): readonly StrikeLog[] {
  return facts.accounts.flatMap((account) => {
    const strikes = toldBy(account).map((told, i) => strikeOf(told, i + 1, account, facts, tools));
    if (strikes.length === 0) return [];
    const { id, speaker } = account;
    const report = facts.reports.get(account.report);
    return {
      id: account.report,
      file: report?.publisher ?? report?.file ?? account.report,
      claimedBy: { account: id, speaker: speaker.name },
      party: speaker.party,
      releases: [],
      strikes,
    };
  });
}

/** "four strikes against wellheads" and "our strikes were 55 km away" are one set; two targets are two. */
function toldBy({ claims }: Account): Told[] {
  const sets: [Claim, ...Claim[]][] = [];
  for (const claim of claims) {
    if (claim.attribute !== "declared-strike" || claim.stance === "denies" || claim.value["count"] === 0) continue;
    const set = sets.find((told) => told.every((other) => mayBeOne(other.value, claim.value)));
    if (set === undefined) sets.push([claim]);
    else set.push(claim);
  }
  return sets;
}

const PARTS = ["count", "target", "offset"] as const;

/** What only one of the two says is no difference; a distance says more of the same place than its province does. */
function mayBeOne(a: ClaimValue, b: ClaimValue): boolean {
  const parts = a["offset"] == null && b["offset"] == null ? [...PARTS, "place"] : PARTS;
  return parts.every((part) => a[part] == null || b[part] == null || plain(a[part]) === plain(b[part]));
}

function plain(value: ClaimValue[string]): string {
  return typeof value === "string" ? nameKey(value) : JSON.stringify(value);
}

function strikeOf(told: Told, row: number, account: Account, facts: IncidentFacts, tools: CheckTools): DeclaredStrike {
  const value = together(told);
  const { count, target } = value;
  return {
    kind: "strike",
    id: `${account.id}-${row}`,
    party: account.speaker.party,
    row,
    release: null,
    window: daysOf(account),
    timeZone: null,
    count: typeof count === "number" ? { min: count, max: count } : null,
    place: placeOf(value, account, facts, tools),
    targets: typeof target === "string" ? [{ effect: "engaged", item: target, min: null, max: null }] : [],
    quote: words(told, facts.reports.get(account.report)?.text),
  };
}

/** Where it is said to have been; else where the account puts the attack, if its speaker tells of it as their own. */
function placeOf(value: ClaimValue, account: Account, { accounts }: IncidentFacts, { gazetteer, parties }: CheckTools) {
  const others = accounts.filter((other) => other !== account);
  const { party } = account.speaker;
  const ownAttack = account.actors.some(
    (actor) => actor.stance === "asserts" && actor.party !== null && party !== null && parties.near(actor.party, party),
  );
  return claimedPlace(value, [account, ...others], gazetteer) ?? (ownAttack ? accountPlace(account) : null);
}

/** Of each part, what the first claim says that says anything of it. */
function together(told: Told): ClaimValue {
  const parts = told.flatMap(({ value }) => Object.entries(value).filter(([, part]) => part !== null));
  return Object.fromEntries(parts.toReversed());
}

function daysOf({ date }: Account): Days | null {
  return date === null ? null : { start: date.start.slice(0, 10), end: date.end.slice(0, 10) };
}

/** Claims as near to each other as two sentences are quoted in one. Characters. */
const NEAR = 200;

function words(told: Told, text: string | undefined): Quote {
  const quotes = told.map((claim) => claim.quote).toSorted((a, b) => a.start - b.start);
  const together = quotes.every((one, i) => i === 0 || one.start - (quotes[i - 1] as Quote).end <= NEAR);
  if (together && text !== undefined)
    return quote(text, (quotes[0] as Quote).start, Math.max(...quotes.map(({ end }) => end)));
  return quotes.reduce((longest, one) => (one.exact.length > longest.exact.length ? one : longest));
}
