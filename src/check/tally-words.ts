import type { Tally } from "../model/account.js";
import type { CountRange } from "../model/casualty-range.js";
import type { Answer } from "../model/check.js";
import { daysInWords } from "../util/days.js";
import { rangeInWords } from "../util/range-words.js";
import type { TallyScope } from "./tally-scope.js";
import { type Counted, isSure, sumOfAll } from "./tally-sums.js";

export function askedWords(tally: Tally, { from, to }: TallyScope): string {
  return `Do the incidents on record fit the ${totalWords(tally)} that ${tally.speaker.name} counts${spanWords(from, to)}?`;
}

export function whyOf(answer: Answer, tally: Tally, sum: CountRange, incidents: number): string {
  const total = rangeInWords(tally);
  if (incidents === 0) return `No incident on record counts any of the ${total}.`;
  return answer === "no"
    ? `The incidents on record count at least ${sum.min}, more than the total of ${total}.`
    : `The incidents on record sum up to ${sumWords(sum)} of the total of ${total}; what is on no record cannot be told.`;
}

/** The steps, with what is missing and what is not accounted for. */
export function tallySteps(tally: Tally, counted: readonly Counted[], sum: CountRange): string[] {
  const sure = counted.filter(isSure).length;
  return [
    `Total: ${rangeInWords(tally)}; ${actorWords(tally)}.`,
    `Incidents on record that are of it: ${sure}; that may be: ${counted.length - sure}; sum of both: ${sumWords(sum)}.`,
    ...missing(counted),
    ...unaccounted(tally, sum),
    "Nobody claims that the record holds every incident of the period.",
    "A part of a count is not added to it, a count that was replaced is left out, and a copy speaks once.",
  ];
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
