import { RANGE_LINKS } from "../../../../data/english/time.js";
import { lowerAt, type Token } from "../../text/tokens.js";
import { spanOf } from "../intervals.js";

import type { Anchor, Part, Resolved } from "../types.js";
import { isDay, mergePairs } from "./pairs.js";

/**
 * Two ends of one interval. The first is resolved against the second, so that it lies before it and takes its year.
 * Examples: "from Friday to Sunday", "between March 27 and April 10 2015", "Saturday and Sunday", "Monday night into
 * Tuesday", "from 2014 to 2016", "last night & this morning".
 */
export const joinRange = mergePairs((a, b, between, tokens) => {
  const links = between.filter((word) => !FILLERS.has(word));
  const into = links.length === 2 && links[0] === "and" && links[1] === "into";
  if (!(into || (links.length === 1 && RANGE_LINKS.has(links[0] as string))) || !sameKind(a, b)) return null;
  const from = opening(tokens, a);
  // "in 2013 and 2015" are two times; only days that follow each other make one event.
  if (/^(?:and|&|,)$/u.test(links[0] as string) && from === a.from && !isDay(a) && a.shape !== "overnight") return null;
  return {
    ...a,
    from,
    to: b.to,
    rule: "range",
    kind: from === a.from ? "point" : "period",
    shape: "day",
    resolve: (anchor: Anchor) => both(links.includes("into") ? nightAhead(a) : a, b, anchor),
  };
});

/** Words beside a link that change nothing ("on Saturday, and on Sunday"; "late Saturday and after Sunday midnight"). */
const FILLERS = new Set([",", "on", "after", "the"]);

/** "overnight Wednesday into Thursday": the night goes on from that day, not up to it. */
function nightAhead(part: Part): Part {
  if (!part.rule.endsWith("+overnight")) return part;
  return { ...part, resolve: (anchor) => laterDay(part.resolve(anchor)) };
}

function laterDay(found: Resolved | null): Resolved | null {
  return found === null ? null : { ...found, start: found.end };
}

function sameKind(a: Part, b: Part): boolean {
  if (a.shape === "relative" || b.shape === "relative") return false;
  if (a.shape === "overnight") return isDay(b);
  return (
    (isDay(a) && isDay(b)) || (a.kind === "point" && a.shape === b.shape && (a.shape === "month" || a.shape === "year"))
  );
}

/** "from" or "between" before the first end. */
function opening(tokens: readonly Token[], { from }: Part): number {
  return /^(?:from|between)$/u.test(lowerAt(tokens, from - 1)) ? from - 1 : from;
}

function both(a: Part, b: Part, anchor: Anchor): Resolved | null {
  const last = b.resolve(anchor);
  const first =
    last === null
      ? null
      : a.resolve(
          anchor.published === null ? { ...anchor, year: Number(last.start.slice(0, 4)) } : before(anchor, a, last),
        );
  return first === null || last === null ? null : spanOf(first, last);
}

/** Only words that look for the last such day take the second end as their reference; "yesterday" stays where it is. */
function before(anchor: Anchor, { shape }: Part, last: Resolved): Anchor {
  return shape === "day" ? anchor : { ...anchor, published: last.start };
}
