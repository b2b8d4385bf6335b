import { DAYPART_LINKS } from "../../../../data/english/time.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { nightTo } from "../intervals.js";

import type { Anchor, Part, Refiner, Resolved } from "../types.js";
import { isDay, mergePairs } from "./pairs.js";

/**
 * A part of a day, or a time of day, belongs to the day beside it; "overnight" reaches back to the day before.
 * Examples: "Thursday night", "the early hours of Wednesday morning", "overnight Saturday", "Sunday at 2 a.m.".
 */
const attach = mergePairs((a, b, between, _tokens, after) => {
  if (!between.every((word) => DAYPART_LINKS.has(word))) return null;
  if (isOfDay(a) && isOfDay(b)) return { ...a, to: b.to, shape: a.shape === "overnight" ? a.shape : b.shape };
  if (isOfDay(a) && isDay(b)) return together(b, a, a.from, b.to);
  // "on Monday, in the early hours of Tuesday": the hours go with the day that follows at once.
  const goesRight = after !== undefined && isDay(after) && after.from - b.to <= 1;
  if (isDay(a) && isOfDay(b) && !(goesRight && between.length > 0)) return together(a, b, a.from, b.to);
  return null;
});

function isOfDay({ shape }: Part): boolean {
  return shape === "daypart" || shape === "overnight" || shape === "clock";
}

function together(day: Part, ofDay: Part, from: number, to: number): Part {
  return {
    ...day,
    from,
    to,
    rule: `${day.rule}+${ofDay.rule}`,
    resolve: (anchor: Anchor) => narrowed(day, ofDay, anchor),
  };
}

function narrowed(day: Part, ofDay: Part, anchor: Anchor): Resolved | null {
  const found = day.resolve(anchor);
  if (found === null) return null;
  if (ofDay.shape === "overnight") return nightTo(found);
  return ofDay.shape === "clock" && found.start === found.end ? { ...found, precision: "hour" } : found;
}

/** "early Sunday", "late on Friday": belongs to the day and leaves its date as it is. */
function takeLead(part: Part, tokens: readonly Token[], floor: number): Part {
  if (part.shape !== "weekday" && part.shape !== "date" && part.shape !== "day" && part.shape !== "relative")
    return part;
  const skip = lowerAt(tokens, part.from - 1) === "on" ? 2 : 1;
  const lead = part.from - skip;
  return lead >= floor && /^(?:early|late|later|earlier)$/u.test(lowerAt(tokens, lead))
    ? { ...part, from: lead }
    : part;
}

/** Parts of days with their days; a bare time of day that found none is only a mention if its words say so ("a.m."). */
export const attachDaypart: Refiner = (parts, tokens) =>
  attach(parts, tokens)
    .filter((part) => !isLoose(part, tokens))
    .map((part, i, all) => takeLead(part, tokens, all[i - 1]?.to ?? 0));

const LEADS = /^(?:at|in|on|the|around|about|before|after|by|since|until|during|early|late|of|shortly|just)$/u;

function isLoose(part: Part, tokens: readonly Token[]): boolean {
  if (part.shape === "clock") return part.to === part.from + 1 && !LEADS.test(lowerAt(tokens, part.from - 1));
  if (part.shape !== "daypart" || part.rule === "early-hours") return false;
  return part.to === part.from + 1 && !LEADS.test(lowerAt(tokens, part.from - 1));
}
