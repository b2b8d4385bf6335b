import { addDays } from "../../../util/calendar.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { dayOf, nightTo } from "../intervals.js";

import type { Anchor, Finder, Part, Resolved } from "../types.js";

/**
 * A part of a day. Beside a day it takes that day; alone, the day of the mention before it.
 * Examples: "this morning", "last night", "the night before", "the following morning", "that evening", "at dawn",
 * "in the early hours of", "Monday nights attack" (an apostrophe lost).
 */
export const daypart: Finder = (tokens, at, floor) => {
  const before = at - 1 >= floor ? lowerAt(tokens, at - 1) : "";
  const article = at - 2 >= floor && lowerAt(tokens, at - 2) === "the" ? at - 2 : at - 1;
  if (lowerAt(tokens, at + 1) === "before" && before === "the")
    return part("night-before", at - 1, at + 2, shifted(-1));
  if (before === "this" || before === "last") {
    return part("daypart-deictic", at - 1, at + 1, before === "this" ? onPublication : lastNight(lowerAt(tokens, at)));
  }
  if (before === "every" || before === "each")
    return { ...part("every-daypart", at - 1, at + 1, () => null), kind: "repeated" };
  if (before === "that" || before === "same") return part("daypart-same", article, at + 1, shifted(0));
  if (before === "next" || before === "following") return part("daypart-next", article, at + 1, shifted(1));
  if (before === "previous" || before === "preceding") return part("daypart-previous", article, at + 1, shifted(-1));
  return bare(tokens, at, floor, "daypart");
};

/** "the early hours (of)", "the small hours": a part of the day. */
export const earlyHours: Finder = (tokens, at, floor) => {
  const before = at - 1 >= floor ? lowerAt(tokens, at - 1) : "";
  if (lowerAt(tokens, at) !== "hours" || (before !== "early" && before !== "small" && before !== "late")) return null;
  return bare(tokens, at - 1, floor, "early-hours", at + 1);
};

/** A part of a day with nothing to say which day; "early" and "late" belong to it. */
function bare(tokens: readonly Token[], at: number, floor: number, rule: string, to = at + 1): Part {
  const early = at - 1 >= floor && /^(?:early|late)$/u.test(lowerAt(tokens, at - 1));
  return { ...part(rule, early ? at - 1 : at, to, sameDay), shape: "daypart" };
}

function part(rule: string, from: number, to: number, resolve: (anchor: Anchor) => Resolved | null): Part {
  return { from, to, rule, kind: "point", shape: "day", resolve };
}

function onPublication({ published }: Anchor): Resolved | null {
  return published === null ? null : dayOf(published);
}

/** "Last night" may run into the day of publication, "last evening" does not. */
function lastNight(word: string) {
  return ({ published }: Anchor): Resolved | null => {
    if (published === null) return null;
    return word === "night" ? nightTo(dayOf(published)) : dayOf(addDays(published, -1));
  };
}

/** Days from the mention before; without one, from the day of publication. */
function shifted(days: number) {
  return ({ previous, published }: Anchor): Resolved | null => {
    const base = (days > 0 ? previous?.end : previous?.start) ?? published;
    return base === null || base === undefined
      ? null
      : { ...dayOf(addDays(base, days)), basis: previous === null ? "implied" : "stated" };
  };
}

function sameDay({ previous }: Anchor): Resolved | null {
  return previous === null ? null : { ...previous, basis: "implied" };
}
