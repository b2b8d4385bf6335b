import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";

/**
 * What the words say of a count as one of several in time: `earlier`, given before and no longer held ("earlier said
 * four", "up from 40"); `risen`, a total that took the place of another ("rose to 61", "bringing the toll to 61").
 */
export type Change = "earlier" | "risen" | null;

const EARLIER = /^(?:earlier|previously|initially|initial|originally)$/u;
const RISEN =
  /^(?:rose|risen|rises|rising|climbs?|climbed|climbing|increased|increases|jumped|jumps|soared|grew|grown|reached|reaching|updated|revised|raised|raising|raises|bringing|brings|brought|gone|went|mounted)$/u;
const TOLL = /^(?:toll|number|count|dead|killed|deaths|figure|total|tally|casualties|fatalities|victims|it)$/u;
const LOOK_BACK = 14;

/** Reads the words before a count that begins at token `from`; `verb` tells what happened. */
export function changeOf(verb: Chunk | null, from: number, tokens: readonly Token[]): Change {
  const start = Math.max(0, from - LOOK_BACK);
  const before = tokens.slice(start, from).map((t) => t.lower);
  const last = before.at(-1) ?? "";
  if (last === "from" && before.some((w) => RISEN.test(w) || w === "up" || w === "down")) return "earlier";
  // "earlier this week" tells when people were killed, "earlier said" when it was counted.
  const said = before.some((w, k) => EARLIER.test(w) && !/^(?:this|today|in|on|that)$/u.test(before[k + 1] ?? ""));
  const held = before.some((w) =>
    /^(?:said|put|reported|gave|given|had|estimated|stood|announced|count|toll|reports?|figure)$/u.test(w),
  );
  if (said && held) return "earlier";
  const total = verb?.letter === "t" || before.some((w) => TOLL.test(w));
  return total && before.some((w) => RISEN.test(w)) ? "risen" : null;
}
