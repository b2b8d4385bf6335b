import { type Statement, within } from "../accounts/statements.js";
import type { HarmCount } from "../clauses/harm.js";
import type { Chunk } from "../groups/chunks.js";
import { keyOf, type Where, whereOf } from "./where.js";

/** What tells one attack from another in a stretch of a sentence. */
interface Anchors {
  /** Something happens: people are harmed, an attack is named or told. */
  readonly event: boolean;
  readonly harm: boolean;
  /** An attack is named or told. */
  readonly attack: boolean;
  /** Who is said to have done it. */
  readonly by: ReadonlySet<string>;
  /** Days it is dated to. */
  readonly times: ReadonlySet<string>;
  /** Places in a country that it names. */
  readonly places: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly where: Where;
}

const OPENS = new Set("after before while as when since following whereas and but ; , meanwhile".split(" "));

const JOINS = new Set(["and", "but", ";", ","]);

/** After "and" or a comma: somebody new, not one more verb of the same ("and wounding 13") or a part ("including"). */
function hasSubject(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 1]?.letter === "&" || chunks[at + 1]?.letter === "w" ? at + 2 : at + 1;
  return /[NHnEMgP]/u.test(chunks[next]?.letter ?? "");
}

/**
 * Splits a statement that tells of two attacks: "killed 30 in A, and another 39 in B"; "four died on Tuesday, a day after
 * a strike on Monday killed 12". A cut is made only where both sides tell an event with a time or place of its own.
 */
export function segmentsOf(statement: Statement): Statement[] {
  const { clause } = statement;
  const inside = clause.chunks.filter((c) => within(statement.spans, c.from));
  for (let k = 1; k < inside.length; k++) {
    const chunk = inside[k] as Chunk;
    // "a day after" is a time and opens what it is counted from.
    const word = clause.tokens[chunk.letter === "T" ? chunk.to - 1 : chunk.from]?.lower ?? "";
    if (!(OPENS.has(word) || isAnswer(clause, chunk)) || (JOINS.has(word) && !hasSubject(inside, k))) continue;
    if (isWithinList(clause.harm, chunk.from)) continue;
    const [left, right] = [
      spansBetween(statement, 0, chunk.from),
      spansBetween(statement, chunk.from, clause.tokens.length),
    ];
    const [before, after] = [anchorsOf(statement, left), anchorsOf(statement, right)];
    const counted = chunk.letter === "T" && before.event && after.event;
    if (!counted && !apart(before, after) && !answers(word, before, after)) continue;
    return [{ ...statement, spans: left }, ...segmentsOf({ ...statement, spans: right })];
  }
  return [statement];
}

/** "killing 27, among them 12 women and eight children": a part is not cut from its whole. */
function isWithinList(harm: readonly HarmCount[], at: number): boolean {
  return harm.some((h) => h.from >= at && h.from - at <= 2 && h.partOf !== null && h.partOf.from < at);
}

function spansBetween(statement: Statement, from: number, to: number): (readonly [number, number])[] {
  return statement.spans.map(([a, b]) => [Math.max(a, from), Math.min(b, to)] as const).filter(([a, b]) => a < b);
}

function anchorsOf({ clause }: Statement, spans: readonly (readonly [number, number])[]): Anchors {
  const inside = (item: { from: number }) => within(spans, item.from);
  const times = clause.times.filter(
    (t) => inside(t) && t.kind !== "age" && t.kind !== "repeated" && !clause.saidAt.has(t),
  );
  const places = clause.places.filter(
    (p) => inside(p) && p.role === "location" && p.entries[0]?.precision !== "country",
  );
  const harm = clause.harm.some(inside);
  const attack = clause.chunks.some((c) => inside(c) && /[MAyP]/u.test(c.letter));
  return {
    event: harm || attack,
    harm,
    attack: attack || clause.actors.some(inside),
    by: new Set(clause.actors.filter((a) => inside(a) && a.party !== null).map((a) => a.party?.id ?? "")),
    times: new Set(times.map((t) => `${t.interval?.start}..${t.interval?.end}`)),
    places: new Set(places.map(keyOf)),
    names: places.map((p) => p.name),
    where: whereOf(places, clause),
  };
}

/** "in response to a missile attack", "in retaliation for the shelling" */
function isAnswer({ tokens }: Statement["clause"], { from }: Chunk): boolean {
  return ANSWERS.test(tokens[from]?.lower ?? "") && /^(?:to|for|against)$/u.test(tokens[from + 1]?.lower ?? "");
}

const ANSWERS = /^(?:response|retaliation|revenge|reprisal|retribution)$/u;
const LATER = /^(?:after|following)$/u;

/** An attack and the answer to it, by two sides: "jets bombed A after rebels fired at B". */
function answers(word: string, left: Anchors, right: Anchors): boolean {
  if (!left.attack || !right.attack || right.by.size === 0) return false;
  if (ANSWERS.test(word)) return disjoint(left.by, right.by);
  return LATER.test(word) && left.by.size > 0 && disjoint(left.by, right.by);
}

/** Both sides tell an event, one at least harms people, and their times or their places are not the same. */
function apart(left: Anchors, right: Anchors): boolean {
  if (!left.event || !right.event || !(left.harm || right.harm)) return false;
  if (left.times.size > 0 && right.times.size > 0) return disjoint(left.times, right.times);
  return (
    left.harm &&
    right.harm &&
    left.places.size > 0 &&
    right.places.size > 0 &&
    disjoint(left.places, right.places) &&
    !mayHold(left.where, right) &&
    !onePart(left.names, right.names)
  );
}

/** "In Idlib province three died and five were hurt in Tel Minis": a province named first may hold the town named next. */
function mayHold(left: Where, { where: right, names }: Anchors): boolean {
  const narrower = right.exact.length > 0 || names.every((name) => / district$/iu.test(name));
  if (left.exact.length > 0 || !narrower) return false;
  return right.around.size === 0 || left.broad.some((key) => right.around.has(key));
}

/** "at Odesa airport a guard was killed and another hurt in a raid on Odesa": one is named after the other. */
function onePart(left: readonly string[], right: readonly string[]): boolean {
  const after = (a: string, b: string) => a.startsWith(`${b} `);
  return left.some((a) => right.some((b) => after(a, b) || after(b, a)));
}

function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((x) => !b.has(x));
}
