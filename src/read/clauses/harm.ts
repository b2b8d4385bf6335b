import { NATURAL_CAUSES } from "../../../data/english/harm.js";
import type { Chunk } from "../groups/chunks.js";
import { joinSomeone } from "../phrases/someone.js";
import type { Token } from "../text/tokens.js";
import { changeOf } from "./harm-change.js";
import { allOf, itemsOf, labelBefore, namedAfter, namesOnly, peopleOf } from "./harm-items.js";
import { inheritGroups, type Made, parentOf, startsPart } from "./harm-list.js";
import { alsoHappened, outcomeOf, ownOutcome } from "./harm-outcome.js";
import { HARM_RULES, type HarmRule } from "./harm-rules.js";
import type { HarmCount, Item, Scene } from "./harm-scene.js";
import { isUnreal, stanceOf } from "./harm-stance.js";
import { findAll, letters, type PatternMatch } from "./pattern.js";

export type { HarmCount } from "./harm-scene.js";

/** How many groups back a count of the same sentence may bear on another. */
const FURTHEST = 80;

/** The counts of people harmed that a sentence states. `subsets` are the groups that are part of the one before. */
export function findHarm(found: readonly Chunk[], tokens: readonly Token[], subsets: ReadonlySet<Chunk>): HarmCount[] {
  if (!/[KQxdtHIM]/u.test(letters(found)) && subsets.size === 0) return [];
  const { chunks, who } = joinSomeone(found, tokens);
  const scene: Scene = { chunks, tokens, subsets, who, taken: new Map(), also: [], lists: new Map() };
  const text = letters(chunks);
  for (const rule of HARM_RULES) {
    for (const match of findAll(text, rule.pattern)) read(rule, match, scene);
  }
  const counts = [...scene.taken.values(), ...scene.also].sort((a, b) => a.from - b.from || a.to - b.to);
  inheritGroups(counts, scene.lists);
  return counts;
}

function read(rule: HarmRule, found: PatternMatch, scene: Scene): void {
  const { chunks, tokens, taken, lists } = scene;
  const list = found.part("list") as readonly [number, number];
  const span = found.part("verb");
  const verbAt = span !== null && span[0] < span[1] ? span[0] : -1;
  const verb = verbAt >= 0 ? (chunks[verbAt] as Chunk) : null;
  const outcome = outcomeOf(rule, verb, found, scene);
  if (outcome === null || (verb !== null && (isUnreal(verb, tokens) || isNatural(verb, tokens)))) return;
  if (
    rule.name === "harm-with" &&
    (chunks[found.part("with")?.[0] ?? 0] as Chunk).to - (chunks[found.part("with")?.[0] ?? 0] as Chunk).from === 1
  )
    return;
  if (rule.name === "harm-toll" && verb !== null && isOpenFate(verb, tokens) === false) return;
  if (rule.name === "harm-toll" && verb !== null && !isTold(chunks.slice(verbAt, list[0]), tokens)) return;
  if (rule.name === "harm-part-after" && !scene.subsets.has(chunks[list[0]] as Chunk)) return;
  const items = itemsOf(rule, list, verbAt, scene);
  const quoteEnds = quoteSpan(chunks, found, verb);
  const made: Made[] = [];
  const names = namesOnly(items, scene);
  for (const k of names ? items.slice(0, 1) : items) {
    const chunk = chunks[k] as Chunk;
    const people = peopleOf(chunk, scene, names ? items.length : 1);
    if (people === null || taken.has(chunk)) continue;
    const count = countOf(rule, { k, chunk, people, outcome, verb, quoteEnds }, items, made, scene);
    // "six civilians were among 22 people killed": those before are part of this one.
    const previousAt = made.at(-1)?.k;
    if (previousAt !== undefined && chunks.slice(previousAt + 1, k).some((c) => c.letter === "m")) {
      for (const m of made) m.count.partOf ??= count;
    }
    made.push({ k, count });
    lists.set(count, made);
    taken.set(chunk, count);
    const also = alsoHappened(count, found, scene);
    if (also !== null) scene.also.push(also);
  }
}

/** "the fate of eight nurses is still unknown": they are missing; of no other fate. Null where none is spoken of. */
function isOpenFate({ from, to }: Chunk, tokens: readonly Token[]): boolean | null {
  if (tokens[from]?.lower !== "fate") return null;
  return tokens.slice(to, to + FATE_REACH).some((t) => /^(?:unknown|unclear|uncertain)$/u.test(t.lower));
}

const FATE_REACH = 16;

/** "two infants died of hunger": of no attack. */
function isNatural({ letter, to }: Chunk, tokens: readonly Token[]): boolean {
  if (letter !== "d" || !/^(?:of|from)$/u.test(tokens[to]?.lower ?? "")) return false;
  return tokens.slice(to + 1, to + 4).some((t) => NATURAL_CAUSES.has(t.lower));
}

/** "the dead include four medics", but not "carried the injured with one man": people are counted by "are" or "include". */
function isTold(fromVerb: readonly Chunk[], tokens: readonly Token[]): boolean {
  const [verb, ...between] = fromVerb;
  const people = /^(?:dead|killed|wounded|injured|victims|casualties|fatalities)$/u.test(
    tokens[(verb?.to ?? 1) - 1]?.lower ?? "",
  );
  if (!people || /number|toll/u.test(tokens[verb?.from ?? 0]?.lower ?? "")) return true;
  const letters = between.map((c) => c.letter);
  if (letters.at(-1) === "i" && letters.includes("a")) return true;
  return letters.some((l) => l === "a" || l === "i" || l === ":") && !letters.includes("&");
}

function countOf(rule: HarmRule, item: Item, items: readonly number[], made: readonly Made[], scene: Scene): HarmCount {
  const { chunks, tokens, subsets, taken } = scene;
  const { k, chunk, people, quoteEnds } = item;
  const before = made.at(-1)?.count ?? lastOf(taken, chunks, k);
  const included =
    made.length === 0 && (rule.name === "harm-included" || rule.name === "harm-part-after")
      ? (before?.partOf ?? before ?? null)
      : null;
  const isPart = subsets.has(chunk) || startsPart(chunks, items, made, k);
  const parent = included ?? (isPart ? parentOf(chunks, made, k, people.min) : null);
  const first = made.length === 0;
  const vague = people.group === null || people.group === "person";
  const after = people.noun === null || chunk.letter === "H" ? namedAfter(k, scene) : null;
  const labelled = vague ? (labelBefore(tokens, people.from) ?? allOf(tokens, people.to) ?? after) : null;
  return {
    from: people.from,
    to: people.to,
    quoteFrom: first ? Math.min(people.from, quoteEnds[0]) : people.from,
    quoteTo: first ? Math.max(people.to, quoteEnds[1] <= people.from ? people.to : quoteEnds[1]) : people.to,
    outcome: ownOutcome(item, items, tokens),
    group: labelled ?? people.group ?? "person",
    open: people.group === null && labelled === null,
    min: people.min,
    max: people.max,
    partOf: parent,
    toll: rule.name === "harm-toll",
    stance: people.max === 0 ? "asserts" : stanceOf(item.verb, people.from, tokens),
    change: changeOf(item.verb, people.from, tokens),
    chunk,
    rule: rule.name,
  };
}

/** The whole counted last before a chunk. */
function lastOf(taken: ReadonlyMap<Chunk, HarmCount>, chunks: readonly Chunk[], k: number): HarmCount | undefined {
  for (let j = k - 1; j >= Math.max(0, k - FURTHEST); j--) {
    const count = taken.get(chunks[j] as Chunk);
    if (count !== undefined && count.partOf === null) return count;
  }
  return undefined;
}

/** The words from the verb to the first count, or from the count to the verb, where they are near. */
function quoteSpan(chunks: readonly Chunk[], found: PatternMatch, verb: Chunk | null): readonly [number, number] {
  const list = found.part("list") as readonly [number, number];
  const first = chunks[list[0]] as Chunk;
  if (verb === null) return [first.from, first.to];
  const [from, to] = [Math.min(first.from, verb.from), Math.max(first.to, verb.to)];
  return to - from <= 20 ? [from, to] : [first.from, first.to];
}
