import { BEFORE_YEAR, COUNTED, type Phase, SMALL_NUMBERS, UNITS } from "../../../../data/english/time.js";
import { daysInMonth, isoOf } from "../../../util/calendar.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { stated, yearOf } from "../intervals.js";
import { phaseBefore, yearNumber } from "../look.js";
import type { Anchor, Finder, Part, Resolved } from "../types.js";

/**
 * A year that stands alone, whole or in part; not a count ("of 2000 people"), nor a year after publication.
 * Examples: "in 2011", "early 2015", "the beginning of 2016", "the first half of 2016", "a 2019 strike".
 */
export const year: Finder = (tokens, at, floor) => {
  const number = yearNumber(tokens[at]) as number;
  if (COUNTED.has(lowerAt(tokens, at + 1))) return null;
  const share = shareBefore(tokens, at, floor);
  if (share !== null) return yearPart(share.from, at + 1, "period", () => share.of(number), number);
  const { phase, from } = phaseBefore(tokens, at, floor);
  const before = lowerAt(tokens, at - 1);
  const adjective = /^(?:the|a|its|their)$/u.test(before) && tokens[at + 1]?.kind === "word";
  if (phase === null && !BEFORE_YEAR.has(before) && !adjective) return null;
  return yearPart(from, at + 1, "point", () => yearOf(number, phase), number);
};

/** "mid-2012", "late-2014". */
export const phasedYear: Finder = (tokens, at) => {
  const m = /^(mid|early|late)-((?:19|20)\d\d)$/u.exec(lowerAt(tokens, at));
  if (m === null) return null;
  const number = Number(m[2]);
  return yearPart(at, at + 1, "point", () => yearOf(number, m[1] as Phase), number);
};

function yearPart(from: number, to: number, kind: "point" | "period", find: () => Resolved, number: number): Part {
  return {
    from,
    to,
    rule: "year",
    kind,
    shape: "year",
    resolve: (anchor) => (isAhead(anchor, number) ? null : find()),
  };
}

/** A number far beyond the day of publication is a count or a distance. */
function isAhead({ published }: Anchor, number: number): boolean {
  return published !== null && number > Number(published.slice(0, 4)) + 10;
}

/** "the first half of", "the second quarter of", "the first three months of". */
function shareBefore(tokens: readonly Token[], at: number, floor: number) {
  if (lowerAt(tokens, at - 1) !== "of" || at - 3 < floor) return null;
  const part = lowerAt(tokens, at - 2);
  const counted = UNITS.get(part) === "month" ? SMALL_NUMBERS.get(lowerAt(tokens, at - 3)) : undefined;
  const months = part === "half" ? 6 : part === "quarter" ? 3 : counted;
  const first = at - 3 - (counted === undefined ? 0 : 1);
  const index = ["first", "second", "third", "fourth"].indexOf(lowerAt(tokens, first));
  if (months === undefined || index < 0 || months * (index + 1) > 12) return null;
  const from = first - 1 >= floor && lowerAt(tokens, first - 1) === "the" ? first - 1 : first;
  return { from, of: (y: number) => monthsOf(y, index * months + 1, months * (index + 1)) };
}

function monthsOf(y: number, first: number, last: number): Resolved {
  return stated(isoOf(y, first, 1), isoOf(y, last, daysInMonth(y, last)), "month");
}
