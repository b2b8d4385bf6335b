import type { Token } from "../text/tokens.js";
import { isNameWord } from "./candidates.js";

/** A dateline ends within so many tokens of the name: "KOBANI, Syria, Aug. 3 (Agency) –". */
const LONGEST_DATELINE = 12;

/** Whether the name tells where the report was written: "BEIRUT (Reuters) -", "DAMASCUS — ", "... 2017 BEIRUT An officer". */
export function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  const name = (tokens[from] as Token).text;
  const shouted = /^\p{Lu}{4,}$/u.test(name) && tokens.some((token) => /\p{Ll}{3}/u.test(token.text));
  if (shouted && startsStory(tokens, from, to)) return true;
  if (from > 5 || !tokens.slice(0, from).every((token) => token.capital || token.kind !== "word")) return false;
  for (let i = to; i < Math.min(tokens.length, to + LONGEST_DATELINE); i++) {
    const token = tokens[i] as Token;
    if (/^[-–—]{1,2}$/u.test(token.text) || (token.text === ":" && shouted))
      return shouted || tokens[i - 1]?.text === ")";
    if (token.kind === "word" && !token.capital && token.lower !== "via") return false;
  }
  return false;
}

/** Capitals all through, then an ordinary beginning of a sentence or the agency in brackets. */
function startsStory(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const before = tokens[from - 1];
  if (next === undefined || (before?.kind === "word" && !before.capital)) return false;
  return next.text === "(" || (isNameWord(next) && !/^\p{Lu}+$/u.test(next.text) && tokens[to + 1]?.capital === false);
}
