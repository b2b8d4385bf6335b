import type { Answer, Check } from "../model/check.js";
import { claimWords } from "../util/claim-words.js";
import { claimQuote } from "./claimed-notices.js";
import { strikeQuote } from "./strike-working.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { strikesOnRecord, targetWords } from "./means-record.js";
import { type MeansSaid, meansSaid, nobodysMeans, type PartyMeans } from "./means-said.js";
import type { LoggedStrike } from "./strike-index.js";

/**
 * Could the means that are declared have done it? Asked of each party named as the doer of whose means anybody speaks.
 * Answered only by what a speaker of that party states of its own strikes; nothing is inferred from what a weapon or an
 * aircraft can do.
 */
export function means(facts: IncidentFacts, declared: Declared, { parties }: CheckTools): readonly Check[] {
  const all = meansSaid(facts.accounts, parties).filter((said) => saidOf(said).length > 0);
  const claimed = new Set(all.flatMap(saidOf).map(({ claim }) => claim));
  const nobodys = nobodysMeans(facts.accounts).filter(({ claim }) => !claimed.has(claim));
  return all.map((said) => check(said, nobodys, strikesOnRecord(said.party, facts, declared, parties), facts));
}

function saidOf({ alleged, owned, elsewhere, denied }: PartyMeans): MeansSaid[] {
  return [...alleged, ...owned, ...elsewhere, ...denied];
}

function check(
  said: PartyMeans,
  nobodys: readonly MeansSaid[],
  logged: readonly LoggedStrike[],
  facts: IncidentFacts,
): Check {
  const answer = answerOf(said, nobodys);
  const source = (one: MeansSaid) => claimQuote(one.account, one.claim, facts).source;
  const tell = (label: string, all: readonly MeansSaid[]) =>
    all.map((one) => `${label}, ${source(one)}: ${words(one)}.`);
  return {
    question: "means",
    asked: `Could the means that are declared of ${said.name} have done it, as the accounts state them?`,
    answer,
    why: whyOf(answer, said, source),
    working: [
      ...tell("Said of its means", said.alleged),
      ...tell("Said without naming who did it", nobodys),
      ...tell("Declared by itself as its part in this", said.owned),
      ...tell("Declared by itself, not as this", said.elsewhere),
      ...tell("Denied by itself", said.denied),
      ...differences(said.alleged),
      ...logged.map((one) => `Declared in ${one.log.file}, row ${one.strike.row}: ${targetWords(one.strike)}.`),
      "Nothing is inferred: what an aircraft can carry or how far it flies is no part of this.",
    ],
    quotes: [...saidOf(said), ...nobodys]
      .map(({ account, claim }) => claimQuote(account, claim, facts))
      .concat(
        logged.map(({ strike, log }) => strikeQuote({ strike, log: log.id, file: log.file, claimedBy: log.claimedBy })),
      ),
    declarations: logged.map(({ strike }) => strike.id),
    search: null,
  };
}

/** Yes where the party itself declares it, no where it alone speaks and denies it; two that speak against each other settle nothing. */
function answerOf({ alleged, owned, denied }: PartyMeans, nobodys: readonly MeansSaid[]): Answer {
  if (owned.length > 0 && denied.length === 0) return "yes";
  return denied.length > 0 && owned.length === 0 && alleged.length === 0 && nobodys.length === 0
    ? "no"
    : "undetermined";
}

/** So many accounts of the means stand in the sentence; the working has all. */
const TOLD = 3;

function whyOf(
  answer: Answer,
  { name, alleged, owned, elsewhere, denied }: PartyMeans,
  source: (one: MeansSaid) => string,
): string {
  const tell = (one: MeansSaid) => `${source(one)}: ${words(one)}`;
  const first = (all: readonly MeansSaid[]) => (all[0] === undefined ? null : tell(all[0]));
  if (answer === "yes") return `Stated for ${name} by ${first(owned)}.`;
  if (answer === "no")
    return `${first(denied)}; nobody who speaks of means contradicts it, and it is the word of ${name} alone.`;
  const told = [first(owned), first(elsewhere), first(denied)].filter((part) => part !== null);
  const parts = [...alleged.slice(0, TOLD).map(tell), ...told];
  return told.length === 0
    ? `${parts.join("; ")}; nothing that ${name} declares is held against it.`
    : `${parts.join("; ")}. None settles the other.`;
}

/** "4 jets", "no declared strike on vehicles" */
function words({ claim }: MeansSaid): string {
  const told = claimWords(claim.attribute, claim.value);
  const doubt = claim.stance === "suspects" ? " (suspected)" : "";
  return claim.stance === "denies" ? `no ${told}` : told + doubt;
}

/** Two accounts of one party's means that differ in what they number. */
function differences(alleged: readonly MeansSaid[]): string[] {
  return alleged.flatMap((one, i) =>
    alleged.slice(i + 1).flatMap((other) => {
      const [a, b] = [one.claim.value, other.claim.value];
      const apart = a["kind"] === b["kind"] && a["count"] != null && b["count"] != null && a["count"] !== b["count"];
      return apart ? [`Differ: ${words(one)}, ${words(other)}.`] : [];
    }),
  );
}
