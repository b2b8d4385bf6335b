import { DEICTIC_DAYS } from "../../../../data/english/time.js";
import { addDays } from "../../../util/calendar.js";
import { lowerAt } from "../../text/tokens.js";
import { dayOf, nightTo } from "../intervals.js";

import type { Finder } from "../types.js";

/**
 * A day named from the day of publication.
 * Examples: "yesterday", "earlier today", "tonight", "tomorrow".
 */
export const deicticDay: Finder = (tokens, at, floor) => {
  const shift = DEICTIC_DAYS.get(lowerAt(tokens, at)) as number;
  const before = at - 1 >= floor ? lowerAt(tokens, at - 1) : "";
  return {
    from: before === "earlier" || before === "early" || before === "late" ? at - 1 : at,
    to: at + 1,
    rule: "deictic-day",
    kind: "point",
    shape: "day",
    resolve: ({ published }) => (published === null ? null : dayOf(addDays(published, shift))),
  };
};

/** "overnight": the night up to the day that the sentence has named ("said on Tuesday that raids overnight"), or to publication. */
export const overnight: Finder = (_tokens, at) => ({
  from: at,
  to: at + 1,
  rule: "overnight",
  kind: "point",
  shape: "overnight",
  resolve: ({ published, beside }) => {
    const morning = beside?.precision === "day" ? beside.end : published;
    return morning === null ? null : nightTo(dayOf(morning));
  },
});
