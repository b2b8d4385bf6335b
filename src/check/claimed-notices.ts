import { BEFOREHAND } from "../../data/english/claims.js";
import type { Account, Claim } from "../model/account.js";
import type { CheckQuote } from "../model/check.js";
import { claimWords } from "../util/claim-words.js";
import type { IncidentFacts } from "./facts.js";

/** What an account says of a notice or a warning: that one was given, or that none was. */
export interface ClaimedNotice {
  readonly account: Account;
  readonly claim: Claim;
  /** False where the account says that none was given. */
  readonly given: boolean;
  /** Who gave it, whom to, and how, in the account's own words; null where it does not say. */
  readonly from: string | null;
  readonly to: string | null;
  readonly means: string | null;
  readonly heeded: boolean | null;
  /** "in advance", "before": its words say that it came first. */
  readonly beforehand: boolean;
  /** Doubted by whoever says it. */
  readonly suspected: boolean;
  readonly quote: CheckQuote;
}

/** What the accounts of an incident say of notices from one party to another. */
export function claimedNotices(facts: IncidentFacts): ClaimedNotice[] {
  return claimsOf(facts, "notice").map(({ account, claim }) => ({
    ...common(account, claim, facts),
    given: claim.stance !== "denies",
    from: name(claim, "from"),
    means: name(claim, "channel"),
    heeded: typeof claim.value["heeded"] === "boolean" ? claim.value["heeded"] : null,
  }));
}

/** What the accounts say of warnings to those who were hit, or to whoever hit them. */
export function claimedWarnings(facts: IncidentFacts): ClaimedNotice[] {
  return claimsOf(facts, "warning").map(({ account, claim }) => ({
    ...common(account, claim, facts),
    // To deny that none was given is to say that one was.
    given: (claim.stance === "denies") !== (claim.value["given"] !== false),
    from: name(claim, "by"),
    means: name(claim, "means"),
    heeded: null,
  }));
}

function claimsOf({ accounts }: IncidentFacts, attribute: "notice" | "warning") {
  return accounts.flatMap((account) =>
    account.claims.filter((claim) => claim.attribute === attribute).map((claim) => ({ account, claim })),
  );
}

function common(account: Account, claim: Claim, facts: IncidentFacts) {
  return {
    account,
    claim,
    to: name(claim, "to"),
    beforehand: BEFOREHAND.test(claim.quote.exact),
    suspected: claim.stance === "suspects",
    quote: claimQuote(account, claim, facts),
  };
}

function name({ value }: Claim, key: string): string | null {
  const part = value[key];
  return typeof part === "string" ? part : null;
}

/** The words of a claim, and whose they are: "Steve Warren, The New Arab". */
export function claimQuote(account: Account, { quote }: Claim, { reports }: IncidentFacts): CheckQuote {
  return { source: sourceOf(account, reports), text: account.report, account: account.id, quote };
}

function sourceOf({ speaker, report }: Account, reports: IncidentFacts["reports"]): string {
  const known = reports.get(report);
  const publisher = known?.publisher ?? known?.file ?? report;
  return speaker.publisher ? publisher : `${speaker.name}, ${publisher}`;
}

/** "The Pentagon, The Daily: notice from X to Y (anonymous)" */
export function claimSentence({ account, claim, quote, suspected, given }: ClaimedNotice): string {
  const none = claim.attribute === "notice" && !given ? "no " : "";
  const words = `${quote.source}: ${none}${claimWords(claim.attribute, claim.value)}`;
  return words + (suspected ? " (suspected)" : "") + (account.speaker.anonymous ? " (anonymous)" : "");
}
