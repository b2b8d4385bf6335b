import { lowerAt, type Token } from "../../text/tokens.js";

import type { Anchor, Part, Refiner, Resolved } from "../types.js";

/** How many words may stand between "since" and its time ("since the conflict began in March 2011"). */
const REACH = 8;

/**
 * Opens a time after "since" up to the day of publication.
 * Examples: "since Thursday", "since the war broke out in 2011", "since the start of August", "since then".
 */
export const openSince: Refiner = (parts, tokens) =>
  parts.map((part, i) => {
    const since = sinceBefore(tokens, part.from, parts[i - 1]?.to ?? 0);
    if (since === null || part.kind === "age" || part.kind === "repeated") return part;
    const from =
      /^(?:the|at|early|late|on|last)?$/u.test(lowerAt(tokens, part.from - 1)) || since === part.from - 1
        ? since
        : part.from;
    return {
      ...part,
      from,
      kind: "since",
      shape: "other",
      rule: `since+${part.rule}`,
      resolve: (anchor) => opened(part, anchor),
    };
  });

function sinceBefore(tokens: readonly Token[], from: number, floor: number): number | null {
  for (let i = from - 1; i >= floor && i >= from - REACH; i--) {
    const word = lowerAt(tokens, i);
    if (word === "since") return i;
    if (tokens[i]?.kind === "mark" && word !== "'s" && word !== "-") return null;
  }
  return null;
}

function opened(part: Part, anchor: Anchor): Resolved | null {
  const found = part.resolve(anchor);
  if (found === null || anchor.published === null || found.start > anchor.published) return null;
  return {
    ...found,
    end: anchor.published,
    precision:
      found.start === anchor.published
        ? "day"
        : found.precision === "year"
          ? "year"
          : found.precision === "month"
            ? "month"
            : "days",
  };
}
