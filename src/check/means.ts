import type { Answer, Check } from "../model/check.js";
import { baseName } from "../util/base-name.js";
import { claimQuote } from "./claimed-notices.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { strikesOnRecord, targetWords } from "./means-record.js";
import { type MeansSaid, meansSaid, nobodysMeans, type PartyMeans } from "./means-said.js";
import { differences, meansWords, toldBy, whyOf } from "./means-words.js";
import type { LoggedStrike } from "./strike-index.js";
import { strikeQuote } from "./strike-working.js";

/**
 * Could the means that are declared have done it? Asked of each party named as the doer of whose means anybody speaks.
 * Answered only by what a speaker of that party states of its own strikes; nothing is inferred from what a weapon or an
 * aircraft can do. It is never no: who denies it says nothing of means.
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
  const answer = answerOf(said);
  const claims = [...saidOf(said), ...nobodys].map(({ account, claim }) => claimQuote(account, claim, facts));
  const strikes = logged.map(({ strike, log: { id, file, claimedBy } }) =>
    strikeQuote({ strike, log: id, file, claimedBy }),
  );
  return {
    question: "means",
    asked: `Could the means that are declared of ${said.name} have done it, as the accounts state them?`,
    answer,
    why: whyOf(answer, said, facts),
    working: workingOf(said, nobodys, logged, facts),
    quotes: [...claims, ...strikes],
    declarations: logged.map(({ strike }) => strike.id),
    search: null,
  };
}

/** Yes where the party itself declares it; a denial, or two that speak against each other, settle nothing. */
function answerOf({ owned, denied }: PartyMeans): Answer {
  return owned.length > 0 && denied.length === 0 ? "yes" : "undetermined";
}

function workingOf(
  { alleged, owned, elsewhere, denied }: PartyMeans,
  nobodys: readonly MeansSaid[],
  logged: readonly LoggedStrike[],
  facts: IncidentFacts,
): string[] {
  const tell = (label: string, all: readonly MeansSaid[]) =>
    all.map((one) => `${label}, ${toldBy(one, facts)}: ${meansWords(one)}.`);
  return [
    ...tell("Said of its means", alleged),
    ...tell("Said without naming who did it", nobodys),
    ...tell("Declared by itself as its part in this", owned),
    ...tell("Declared by itself, not as this", elsewhere),
    ...tell("Denied by itself", denied),
    ...differences(alleged),
    ...logged.map(({ log, strike }) => `Declared in ${baseName(log.file)}, row ${strike.row}: ${targetWords(strike)}.`),
    "Nothing is inferred: what an aircraft can carry or how far it flies is no part of this.",
  ];
}
