import type { Tally } from "../model/account.js";
import type { Answer, Check, CheckQuote } from "../model/check.js";
import type { Report } from "../model/report.js";
import { daysInWords } from "../util/days.js";
import { rangeInWords } from "../util/range-words.js";
import type { CheckTools, IncidentFacts } from "./facts.js";
import { type CountRange, type IncidentRange, rangeIn } from "./tally-range.js";
import { type Scoped, scoped, scopeOf } from "./tally-scope.js";

/** A running total and the incidents that it may be made of. */
export interface TallyFacts {
  readonly tally: Tally;
  readonly report: Pick<Report, "id" | "file" | "publisher" | "published">;
  /** All incidents on record that may be of it; those that are not are left out here. */
  readonly incidents: readonly IncidentFacts[];
  /** Whoever keeps the record claims that it holds every incident of the period. Without that nothing can fit for sure. */
  readonly complete: boolean;
}

interface Counted {
  readonly facts: IncidentFacts;
  readonly scope: Scoped;
  readonly range: IncidentRange;
}

/** So many quotes of counts stand under an answer; the sums are of all. */
const QUOTED = 20;

/**
 * Do a monitor's running totals fit the incidents on record (period, actor, group), and what is missing? Minima and
 * maxima of the incidents are summed apart; an incident that may not be of the total adds nothing to the minimum.
 */
export function tally(facts: TallyFacts, tools: CheckTools): Check {
  const scope = scopeOf(facts.tally, facts.report.published, tools);
  const counted = facts.incidents
    .map((incident) => ({
      facts: incident,
      scope: scoped(incident, scope, tools),
      range: rangeIn(incident, facts.tally),
    }))
    .filter((one): one is Counted => one.range !== null && !Object.values(one.scope).includes("no"));
  const sum = sumOf(counted);
  const answer = answerOf(facts, sum);
  return {
    question: "tally",
    asked: `Do the incidents on record fit the ${totalWords(facts.tally)} that ${facts.tally.speaker.name} counts${spanWords(scope.from, scope.to)}?`,
    answer,
    why: whyOf(answer, facts, sum, counted.length),
    working: [
      `Total: ${rangeInWords(facts.tally)}; ${actorWords(facts.tally)}.`,
      `Incidents on record that are of it: ${counted.filter(isSure).length}; that may be: ${counted.filter((c) => !isSure(c)).length}; sum of both: ${sumWords(sum)}.`,
      ...missing(counted),
      ...unaccounted(facts.tally, sum),
      facts.complete
        ? "Whoever keeps the record claims that it holds every incident of the period."
        : "Nobody claims that the record holds every incident of the period.",
      "A part of a count is not added to it, a count that was replaced is left out, and a copy speaks once.",
    ],
    quotes: [tallyQuote(facts), ...counted.flatMap(countQuotes).slice(0, QUOTED)],
    declarations: [],
    search: null,
  };
}

function isSure({ scope }: Counted): boolean {
  return Object.values(scope).every((belongs) => belongs === "yes");
}

function sumOf(counted: readonly Counted[]): CountRange {
  const open = counted.some(({ range }) => range.max === null);
  return {
    min: counted.filter(isSure).reduce((sum, { range }) => sum + range.min, 0),
    max: open ? null : counted.reduce((sum, { range }) => sum + (range.max ?? 0), 0),
  };
}

/** More on record than the total holds cannot fit; less may be on no record, unless the record is said to be whole. */
function answerOf({ tally, complete }: TallyFacts, sum: CountRange): Answer {
  if (tally.max !== null && sum.min > tally.max) return "no";
  if (!complete) return "undetermined";
  return sum.max !== null && sum.max < tally.min ? "no" : "yes";
}

function whyOf(answer: Answer, { tally }: TallyFacts, sum: CountRange, incidents: number): string {
  const [total, on] = [rangeInWords(tally), sumWords(sum)];
  if (incidents === 0) return `No incident on record counts any of the ${total}.`;
  if (answer === "yes") return `The total, ${total}, lies within what the incidents on record sum up to, ${on}.`;
  if (tally.max !== null && sum.min > tally.max)
    return `The incidents on record count at least ${sum.min}, more than the total of ${total}.`;
  if (answer === "no") return `The incidents on record sum up to ${on} and are said to be all; the total is ${total}.`;
  return `The incidents on record sum up to ${on} of the total of ${total}; what is on no record cannot be told.`;
}

function totalWords({ outcome, group, min, max }: Tally): string {
  const people = {
    civilian: "civilians",
    child: "children",
    woman: "women",
    combatant: "combatants",
    person: "people",
  };
  return `${rangeInWords({ min, max })} ${people[group]} ${outcome.replaceAll("-", " ")}`;
}

function actorWords({ actors, places }: Tally): string {
  const by = actors.length === 0 ? "by anybody" : `by ${actors.map(({ name }) => name).join(", ")}`;
  return places.length === 0 ? by : `${by}, in ${places.map(({ name }) => name).join(", ")}`;
}

function spanWords(from: string | null, to: string | null): string {
  if (from !== null && to !== null) return `, ${daysInWords(from, to)}`;
  return to === null ? "" : `, up to ${daysInWords(to, to)}`;
}

/** Incidents whose time, place or actor is not known, so that they may or may not be of the total. */
function missing(counted: readonly Counted[]): string[] {
  const kinds = [
    ["period", "undated"],
    ["place", "unlocated"],
    ["actor", "unattributed"],
  ] as const;
  const open = counted.filter(({ scope }) => Object.values(scope).includes("maybe")).length;
  return [
    ...kinds.flatMap(([part, name]) => {
      const all = counted.filter(({ scope }) => scope[part] === "unknown");
      return all.length === 0 ? [] : [`Incidents ${name}: ${all.length}, of ${sumWords(sumOfAll(all))} in all.`];
    }),
    ...(open === 0 ? [] : [`Incidents of which the period, the place or who did it leaves it open: ${open}.`]),
  ];
}

function sumOfAll(counted: readonly Counted[]): CountRange {
  const open = counted.some(({ range }) => range.max === null);
  const sum = (key: "min" | "max") => counted.reduce((all, { range }) => all + (range[key] ?? 0), 0);
  return { min: sum("min"), max: open ? null : sum("max") };
}

function unaccounted({ min, max }: Tally, sum: CountRange): string[] {
  const least = sum.max === null ? 0 : Math.max(0, min - sum.max);
  const most = max === null ? null : Math.max(0, max - sum.min);
  if (most === 0 || (least === 0 && most === null)) return [];
  return [`Of the total not accounted for by incidents on record: ${rangeInWords({ min: least, max: most })}.`];
}

/** Where some incident gives no upper bound and none a lower, nothing is known. */
function sumWords(sum: CountRange): string {
  return sum.min === 0 && sum.max === null ? "a number that is not known" : rangeInWords(sum);
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
