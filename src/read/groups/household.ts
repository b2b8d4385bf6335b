import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { inAgeList } from "./aged.js";
import type { PeopleGroup } from "./people.js";
import { type Quantity, quantityAt } from "./quantity.js";

const BEFORE_HEAD = new Set("a an the one its his their entire whole displaced syrian palestinian".split(" "));
const CRAFT =
  /^(?:tanks?|jets?|helicopters?|warplanes?|aircraft|planes?|vehicles?|carriers?|howitzers?|bombers?|launchers?|warships?|boats?|humvees?)$/u;
const LOOK_BACK = 12;

/** "a family of six", "an entire family of seven people", "its crew of three": people counted by what they belong to. */
export function householdAt(tokens: readonly Token[], i: number): PeopleGroup | null {
  let at = i;
  while (at < i + 4 && BEFORE_HEAD.has(tokens[at]?.lower ?? "")) at++;
  const head = tokens[at]?.lower;
  if ((head !== "family" && head !== "crew") || tokens[at + 1]?.lower !== "of") return null;
  const size = quantityAt(tokens, at + 2);
  if (size === null || size.min < 2) return null;
  const counted = peopleNounEnd(tokens, size.to);
  const group = head === "family" ? "civilian" : military(tokens, i) ? "combatant" : "person";
  return { from: i, to: counted, min: size.min, max: size.max, group, noun: head, party: null, others: false };
}

function peopleNounEnd(tokens: readonly Token[], at: number): number {
  for (let k = at; k < Math.min(tokens.length, at + 3); k++) {
    const noun = lexicon.people.at(tokens, k);
    if (noun?.value.plural === true) return k + noun.length;
    if (tokens[k]?.kind !== "word") break;
  }
  return at;
}

/** Whether something that soldiers man is named just before. */
function military(tokens: readonly Token[], i: number): boolean {
  return tokens.slice(Math.max(0, i - LOOK_BACK), i).some((t) => CRAFT.test(t.lower));
}

/** "Ahmed, 60, was wounded"; "his son, 12,"; "(45)"; "aged 8 and 10"; "12 year old": years of age, no people. */
export function isAge(tokens: readonly Token[], q: Quantity): boolean {
  const before = tokens[q.from - 1];
  const word = (k: number) => tokens[k]?.lower ?? "";
  if (inAgeList(tokens, q.from)) return true;
  if (
    /^(?:and|to|or)$/u.test(before?.lower ?? "") &&
    tokens[q.from - 2]?.kind === "number" &&
    /^(?:aged?|ages)$/u.test(word(q.from - 3))
  )
    return true;
  if (tokens.slice(Math.max(0, q.from - 3), q.from).some((t) => /^(?:age|ages|aged)$/u.test(t.lower))) return true;
  // "between 7 and 12 years old", "between 24 and 30 years of age"
  if (before?.lower === "between" && tokens.slice(q.to, q.to + 4).some((t) => /^(?:old|years?)$/u.test(t.lower)))
    return true;
  if (/^(?:years?|months?)$/u.test(word(q.to)) && /^(?:old|of)$/u.test(word(q.to + 1))) return true;
  const [only] = [tokens[q.from]];
  if (q.to !== q.from + 1 || only?.kind !== "number" || q.min > 110) return false;
  return isEnclosed(tokens, q) && isSomebody(tokens, q.from - 2);
}

function isEnclosed(tokens: readonly Token[], q: Quantity): boolean {
  const [before, after] = [tokens[q.from - 1]?.text ?? "", tokens[q.to]?.text ?? "."];
  return (before === "," && /^[,.;)—–-]$/u.test(after)) || (before === "(" && after === ")");
}

/** A name, or a noun for one person, ends at token `k`. */
function isSomebody(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token === undefined || token.kind !== "word") return token !== undefined && /^[)"”]$/u.test(token.text);
  return token.capital || lexicon.people.at(tokens, k)?.value.plural === false;
}
