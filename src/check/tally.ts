import type { Tally } from "../model/account.js";
import type { Answer, Check, CheckQuote } from "../model/check.js";
import type { Report } from "../model/report.js";
import type { CheckTools, IncidentFacts } from "./facts.js";
import { rangeIn } from "./tally-range.js";
import { scoped, scopeOf, type TallyScope } from "./tally-scope.js";
import { type Counted, sumOf } from "./tally-sums.js";
import { askedWords, tallySteps, whyOf } from "./tally-words.js";

/** A running total and the incidents that it may be made of. */
export interface TallyFacts {
  readonly tally: Tally;
  readonly report: Pick<Report, "id" | "file" | "publisher" | "published">;
  /** All incidents on record that may be of it; those that are not are left out here. */
  readonly incidents: readonly IncidentFacts[];
}

/** So many quotes of counts stand under an answer; the sums are of all. */
const QUOTED = 20;

/**
 * Do a monitor's running totals fit the incidents on record (period, actor, group), and what is missing? Minima and
 * maxima of the incidents are summed apart; an incident that may not be of the total adds nothing to the minimum. More on
 * record than the total holds cannot fit: no. It is never yes, since nobody knows which incidents are on no record.
 */
export function tally(facts: TallyFacts, tools: CheckTools): Check {
  const scope = scopeOf(facts.tally, facts.report.published, tools);
  const counted = countedIn(facts, scope, tools);
  const sum = sumOf(counted);
  const answer: Answer = facts.tally.max !== null && sum.min > facts.tally.max ? "no" : "undetermined";
  return {
    question: "tally",
    asked: askedWords(facts.tally, scope),
    answer,
    why: whyOf(answer, facts.tally, sum, counted.length),
    working: tallySteps(facts.tally, counted, sum),
    quotes: [tallyQuote(facts), ...counted.flatMap(countQuotes).slice(0, QUOTED)],
    declarations: [],
    search: null,
  };
}

/** The incidents that count any of it and may be of it. */
function countedIn({ tally, incidents }: TallyFacts, scope: TallyScope, tools: CheckTools): Counted[] {
  return incidents.flatMap((facts) => {
    const [range, belongs] = [rangeIn(facts, tally), scoped(facts, scope, tools)];
    return range === null || Object.values(belongs).includes("no") ? [] : [{ facts, scope: belongs, range }];
  });
}

function tallyQuote({ tally: { speaker, quote }, report }: TallyFacts): CheckQuote {
  const publisher = report.publisher ?? report.file;
  const source = speaker.publisher ? publisher : `${speaker.name}, ${publisher}`;
  return { source, text: report.id, account: null, quote };
}

function countQuotes({ facts, range }: Counted): CheckQuote[] {
  return range.counts.map(({ account, quote }) => {
    const report = facts.reports.get(account.report);
    const source = `${account.speaker.name}, ${report?.publisher ?? report?.file ?? account.report}`;
    return { source, text: account.report, account: account.id, quote };
  });
}
