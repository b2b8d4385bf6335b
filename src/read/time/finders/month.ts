import { BEFORE_MONTH, MONTH_ABBREVIATIONS, MONTHS, type Phase } from "../../../../data/english/time.js";
import { startOfMonth } from "../../../util/calendar.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { monthOf, withoutYear } from "../intervals.js";
import { looksAhead, phaseBefore, yearNumber } from "../look.js";
import type { Anchor, Finder, Part } from "../types.js";

/** Months whose names are also other words (may, march), so that a bare one proves nothing. */
const AMBIGUOUS = new Set(["may", "march", "august"]);

/**
 * A month, with its year or without, whole or in part. Called for the month or for "mid-July".
 * Examples: "in March", "March 2011", "late September, 2015", "the start of August", "mid-July", "last November".
 */
export const month: Finder = (tokens, at, floor) => {
  const word = lowerAt(tokens, at);
  const number = MONTHS.get(word) ?? MONTH_ABBREVIATIONS.get(word);
  if (number === undefined) return null;
  const year = yearAfter(tokens, at);
  if (year === null && !isMonth(tokens, at)) return null;
  const before = phaseBefore(tokens, at, floor);
  return monthPart(tokens, { number, year, ...before, at, floor });
};

/** "mid-July", "early-September 2015". */
export const phasedMonth: Finder = (tokens, at) => {
  const [phase, name] = lowerAt(tokens, at).split(/-(.*)/u) as [Phase, string];
  const number = MONTHS.get(name);
  if (number === undefined) return null;
  return monthPart(tokens, { number, year: yearAfter(tokens, at), phase, from: at, at, floor: at });
};

interface Found {
  readonly number: number;
  readonly year: { year: number; to: number } | null;
  readonly phase: Phase | null;
  readonly from: number;
  readonly at: number;
  readonly floor: number;
}

function monthPart(tokens: readonly Token[], { number, year, phase, from, at, floor }: Found): Part {
  const last = phase === null && at - 1 >= floor && lowerAt(tokens, at - 1) === "last";
  const ahead = looksAhead(tokens, from);
  const build = (y: number) => monthOf(y, number, phase);
  const to = lowerAt(tokens, at + 1) === "." && tokens[at + 2] !== undefined ? at + 2 : at + 1;
  return {
    from: last ? at - 1 : from,
    to: year?.to ?? (MONTHS.has(lowerAt(tokens, at)) ? at + 1 : to),
    rule: "month",
    kind: "point",
    shape: "month",
    resolve: (anchor) =>
      year === null ? withoutYear(last ? beforeThisMonth(anchor) : anchor, ahead, build) : build(year.year),
  };
}

/** "last November" is never the month of publication. */
function beforeThisMonth(anchor: Anchor): Anchor {
  if (anchor.published === null) return anchor;
  const { year, month: number } = {
    year: Number(anchor.published.slice(0, 4)),
    month: Number(anchor.published.slice(5, 7)),
  };
  const published =
    number === 1 ? `${year - 1}-12-01` : startOfMonth(`${year}-${String(number - 1).padStart(2, "0")}-01`);
  return { ...anchor, published };
}

function yearAfter(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  for (let i = at + 1; i <= at + 2; i++) {
    const year = yearNumber(tokens[i]);
    if (year !== null) return { year, to: i + 1 };
    if (!/^(?:,|\.|of)$/u.test(lowerAt(tokens, i))) return null;
  }
  return null;
}

/** Whether a word that may be something else (May, March, Jan) is a month here. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.capital) return false;
  const before = lowerAt(tokens, at - 1);
  const listed = lowerAt(tokens, at + 1) === ":";
  if (!MONTHS.has(token.lower)) return (BEFORE_MONTH.has(before) && before !== "to") || lowerAt(tokens, at + 1) === ".";
  if (!AMBIGUOUS.has(token.lower)) return true;
  return listed || (BEFORE_MONTH.has(before) && !(before === "to" && token.lower === "march"));
}
