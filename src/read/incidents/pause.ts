import type { Mention } from "./mention.js";

const STOPS =
  /^(?:pauses?|halts?|moratorium|truce|ceasefire|end|stop|suspension|cessation|resumption|lull|let-up|respite|sign|signs|threats?)$/u;
const LINKS = /^(?:in|to|of|on|from|yet)$/u;

/** Words that may stand between what is stopped and the noun: "no sign yet of any resumed". */
const REACH = 5;

/** Whether what is told of is that attacks have stopped, may begin again or are not seen: "a four-day pause in strikes". */
export function isPause({ statement: { clause }, actNouns, acts, harm }: Mention): boolean {
  const first = actNouns[0];
  if (first === undefined || acts || harm.length > 0 || first.definite) return false;
  const before = clause.tokens.slice(Math.max(0, first.from - REACH), first.from).map((t) => t.lower);
  const at = before.findLastIndex((w) => STOPS.test(w));
  return at !== -1 && at < before.length - 1 && LINKS.test(before[at + 1] ?? "");
}

/** Whether nothing but crimes at large is told of, no attack: "accused the army of war crimes". */
export function isCharge({ actNouns, acts, harm, places, time, refersBack }: Mention): boolean {
  if (acts || harm.length > 0 || refersBack || places.length > 0 || time?.kind === "point") return false;
  return actNouns.length > 0 && actNouns.every((n) => /\bcrimes$/u.test(n.noun));
}
