import { lowerAt, type Token } from "../../text/tokens.js";

import type { Finder } from "../types.js";

const HALF = /^(?:a\.m\.?|p\.m\.?|am|pm|gmt|utc|local|hours|o'clock)$/u;

/**
 * A time of the day. Alone it stands for no day; beside a day it makes the date exact to the hour.
 * Examples: "at around 12:45 a.m.", "18:05", "2am", "0800 GMT".
 */
export const clock: Finder = (tokens, at) => {
  const token = tokens[at] as Token;
  const half = HALF.test(lowerAt(tokens, at + 1));
  if (!half && !/:|[ap]m$/u.test(token.lower)) return null;
  const local = lowerAt(tokens, at + 1) === "local" && lowerAt(tokens, at + 2) === "time";
  return {
    from: at,
    to: at + 1 + (half ? 1 : 0) + (local ? 1 : 0),
    rule: "clock",
    kind: "point",
    shape: "clock",
    resolve: ({ previous }) => (previous === null ? null : { ...previous, basis: "implied" }),
  };
};

/** "2 a.m.", "11 pm": called for "a.m.", which makes a time of the short number before it. */
export const hourOfDay: Finder = (tokens, at, floor) => {
  if (at - 1 < floor || !/^\d{1,2}$/u.test(lowerAt(tokens, at - 1))) return null;
  return clock(tokens, at - 1, floor);
};
