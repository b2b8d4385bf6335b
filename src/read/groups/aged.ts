import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { FOLLOWS_BARE, harmFollows } from "./bare.js";
import type { PeopleGroup } from "./people.js";

const YEARS = /^(\d{1,3}|\p{L}+)-(year|month|week|day)s?-old$/u;
const ADULT_AT = 18;
const TEENS_AND_LESS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)$/u;

/** "a 14-year-old was killed", "including a two-year-old": somebody told by an age alone. */
export function agedAt(tokens: readonly Token[], i: number): PeopleGroup | null {
  if (!/^(?:an?|another|one)$/u.test(tokens[i]?.lower ?? "")) return null;
  const age = YEARS.exec(tokens[i + 1]?.lower ?? "");
  if (age === null || !endsThere(tokens, i + 2)) return null;
  const [, number = "", unit] = age;
  const young = unit !== "year" || Number(number) < ADULT_AT || TEENS_AND_LESS.test(number);
  const said = { from: i, to: i + 2, min: 1, max: 1, noun: "person", party: null, others: false };
  return { ...said, group: young ? "child" : "person" };
}

/** No noun for people is still to come: "a 14-year-old boy", "a 60-year-old Kharkiv resident". */
function endsThere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || FOLLOWS_BARE.test(next.lower) || harmFollows(tokens, at)) return true;
  return next.kind === "mark" && lexicon.people.at(tokens, at) === null;
}

/** "aged 5, 7 and 9": the number at token `from` goes on a list of ages. */
export function inAgeList(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 14); k--) {
    const token = tokens[k] as Token;
    if (/^(?:aged?|ages)$/u.test(token.lower)) return true;
    if (token.kind !== "number" && !/^(?:,|and|to|or|&)$/u.test(token.lower)) return false;
  }
  return false;
}
