import type { CountStance, Group, Outcome } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { PeopleGroup } from "../groups/people.js";
import { isPerson, joinSomeone, type Someone } from "../phrases/someone.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { type Change, changeOf } from "./harm-change.js";
import { inheritGroups, listItems, type Made, parentOf, standsApart, startsPart } from "./harm-list.js";
import { HARM_RULES, type HarmRule } from "./harm-rules.js";
import { isUnreal, stanceOf } from "./harm-stance.js";
import { findAll, letters, type PatternMatch } from "./pattern.js";

/** One count of people harmed. Token indexes; `quoteFrom`/`quoteTo` take in the verb that says what happened. */
export interface HarmCount {
  readonly from: number;
  readonly to: number;
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly outcome: Outcome;
  /** Of whom; of those counted before where the words leave it open, which is settled once the sentence is read. */
  group: Group;
  /** Neither the words nor the sentence say of whom: a sentence before may. */
  open: boolean;
  readonly min: number;
  readonly max: number | null;
  /** The count of the same sentence that includes this one; set once the whole list is read. */
  partOf: HarmCount | null;
  /** A sum by its noun: "the death toll". */
  readonly toll: boolean;
  readonly stance: CountStance;
  readonly change: Change;
  readonly chunk: Chunk;
  readonly rule: string;
}

/** What the rules of one sentence share. */
interface Scene {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly subsets: ReadonlySet<Chunk>;
  readonly who: ReadonlyMap<Chunk, Someone>;
  readonly taken: Map<Chunk, HarmCount>;
  /** Second counts of the same people. */
  readonly also: HarmCount[];
  /** The counts of each list, those of one verb. */
  readonly lists: Map<HarmCount, readonly Made[]>;
}

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
  if (outcome === null || (verb !== null && isUnreal(verb, tokens))) return;
  if (
    rule.name === "harm-with" &&
    (chunks[found.part("with")?.[0] ?? 0] as Chunk).to - (chunks[found.part("with")?.[0] ?? 0] as Chunk).from === 1
  )
    return;
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

/** "the dead include four medics", but not "carried the injured with one man": people are counted by "are" or "include". */
function isTold(fromVerb: readonly Chunk[], tokens: readonly Token[]): boolean {
  const [verb, ...between] = fromVerb;
  const people = /^(?:dead|killed|wounded|injured|victims|casualties|fatalities)$/u.test(
    tokens[(verb?.to ?? 1) - 1]?.lower ?? "",
  );
  if (!people || /number|toll/u.test(tokens[verb?.from ?? 0]?.lower ?? "")) return true;
  const letters = between.map((c) => c.letter);
  return letters.some((l) => l === "a" || l === "i" || l === ":") && !letters.includes("&");
}

interface Item {
  readonly k: number;
  readonly chunk: Chunk;
  readonly people: PeopleGroup;
  readonly outcome: Outcome;
  readonly verb: Chunk | null;
  readonly quoteEnds: readonly [number, number];
}

function countOf(rule: HarmRule, item: Item, items: readonly number[], made: readonly Made[], scene: Scene): HarmCount {
  const { chunks, tokens, subsets, taken } = scene;
  const { k, chunk, people, quoteEnds } = item;
  const before = made.at(-1)?.count ?? lastOf(taken, chunk);
  const included =
    made.length === 0 && (rule.name === "harm-included" || rule.name === "harm-part-after")
      ? (before?.partOf ?? before ?? null)
      : null;
  const isPart = subsets.has(chunk) || startsPart(chunks, items, made, k);
  const parent = included ?? (isPart ? parentOf(chunks, made, k, people.min) : null);
  const first = made.length === 0;
  const labelled = people.group === null || people.group === "person" ? labelBefore(tokens, people.from) : null;
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

/** "33 bodies and 12 wounded", "four bodies, others are missing", "39 casualties: 30 killed": what the noun itself says. */
function ownOutcome({ k, chunk, outcome }: Item, items: readonly number[], tokens: readonly Token[]): Outcome {
  const own = chunk.letter === "H" ? lexicon.harmNouns.get((tokens[chunk.to - 1] as Token).lower) : undefined;
  // "the toll reached three in addition to eight injured people"
  const hurt = tokens.slice(chunk.from, chunk.to).some((t) => /^(?:injured|wounded)$/u.test(t.lower));
  if (own === undefined && hurt && outcome === "killed" && k !== items[0]) return "wounded";
  if (own === "killed" && (outcome === "wounded" || outcome === "missing")) return own;
  return own === "killed-or-wounded" && k !== items.at(-1) ? own : outcome;
}

/** "Regime forces: 12 fatalities", "Children: three": the group that a label names. */
function labelBefore(tokens: readonly Token[], from: number): Group | null {
  if (tokens[from - 1]?.text !== ":") return null;
  for (let k = from - 2; k >= Math.max(0, from - 5); k--) {
    if (/^(?:forces|troops|army|military|police)$/u.test(tokens[k]?.lower ?? "")) return "combatant";
    const noun = lexicon.people.at(tokens, k);
    if (noun !== null && noun.value.plural) return noun.value.group === "person" ? null : noun.value.group;
    if (tokens[k]?.kind !== "word") return null;
  }
  return null;
}

/** The items of a list that this rule may take. */
function itemsOf(rule: HarmRule, list: readonly [number, number], verbAt: number, scene: Scene): number[] {
  const { chunks, subsets, taken } = scene;
  let items = listItems(chunks, list[0], list[1]).filter((k) => !taken.has(chunks[k] as Chunk));
  // "five were killed, three of them children, and 12 were hurt": parts that begin a list belong to the verb before.
  const harmBefore = chunks.slice(0, list[0]).some((c) => /[QdxKt]/u.test(c.letter));
  if (rule.subjects === true && harmBefore) {
    const own = items.findIndex((k) => !subsets.has(chunks[k] as Chunk));
    // "six were killed, including a woman, and 12 were hurt": only the last is hurt.
    const ofAnother = opensParts(chunks, list[0]) || (rule.name === "harm-reduced" && afterToll(chunks, list[0]));
    items = ofAnother && items.length > 1 ? items.slice(-1) : items.slice(Math.max(0, own));
  }
  return items.filter((k) => (chunks[k] as Chunk).letter !== "v" || isHarmed(k, verbAt, scene));
}

/** "the toll rose to 13 and 106 injured": the first number is the toll's. */
function afterToll(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(Math.max(0, at - 12), at).some((c) => c.letter === "t");
}

/** Whether "including" or a bracket stands before the list. */
function opensParts(chunks: readonly Chunk[], at: number): boolean {
  let k = at - 1;
  while (k > at - 3 && /[wE"]/u.test(chunks[k]?.letter ?? "")) k--;
  return /[i(]/u.test(chunks[k]?.letter ?? "");
}

/** Whether somebody single is harmed, rather than a place for it ("near the driver"), or one of those just counted. */
function isHarmed(k: number, verbAt: number, { chunks, who }: Scene): boolean {
  const before = chunks[k - 1];
  // "the killing of the driver": there the "of" belongs to the act.
  const ofAct = before?.letter === "o" && chunks[verbAt]?.letter === "M" && k - 2 === verbAt;
  if (before !== undefined && /[pob]/u.test(before.letter) && k - 1 !== verbAt && !ofAct) return false;
  const someone = who.get(chunks[k] as Chunk);
  if (
    standsApart(chunks, k) ||
    (someone !== undefined && isCaptive(chunks[verbAt]?.outcome ?? "killed") && !isPerson(someone))
  )
    return false;
  return someone?.name == null || !retold(chunks, k);
}

/** "two reporters, A and B, were killed", "three fighters: A, B and C": names of those counted just before. */
function retold(chunks: readonly Chunk[], k: number): boolean {
  let j = k - 1;
  while (j >= 0 && /[v,&w":(\-iTEoLp]/u.test(chunks[j]?.letter ?? "")) j--;
  const counted = chunks[j]?.people;
  const apposed = chunks.slice(j + 1, k).some((c) => /[,:(\-i]/u.test(c.letter));
  if (counted === undefined || !apposed) return false;
  return counted.min !== 1 || chunks.slice(j + 1, k).every((c) => c.letter !== "v" && c.letter !== "&");
}

/** A list of names alone is one count: "commander A, the fighter B and C were killed" is three. */
function namesOnly(items: readonly number[], { chunks, who }: Scene): boolean {
  return (
    items.length > 1 &&
    items.every((k) => (chunks[k] as Chunk).letter === "v" && who.get(chunks[k] as Chunk)?.name != null)
  );
}

function peopleOf(chunk: Chunk, { who }: Scene, times: number): PeopleGroup | null {
  const someone = who.get(chunk);
  if (someone === undefined) return chunk.people ?? null;
  if (chunk.letter === "N" && chunk.people !== undefined) return { ...chunk.people, group: someone.group };
  return {
    from: chunk.from,
    to: chunk.to,
    min: times,
    max: times,
    group: someone.group,
    noun: someone.role ?? "person",
    party: null,
    others: false,
  };
}

function outcomeOf(rule: HarmRule, verb: Chunk | null, found: PatternMatch, { chunks, tokens }: Scene): Outcome | null {
  const first = chunks[(found.part("list") as readonly [number, number])[0]] as Chunk;
  if (rule.name === "harm-noun" && isFreed(first, tokens)) return null;
  if (rule.name === "harm-noun") return lexicon.harmNouns.get((tokens[first.to - 1] as Token).lower) ?? null;
  if (rule.name === "harm-of-the-harmed") return first.outcome ?? verb?.outcome ?? null;
  if (rule.name === "harm-act-of")
    return verb === null ? null : (lexicon.harmPhrases.at(tokens, verb.to - 1)?.value ?? null);
  const or = found.part("or");
  const one = verb?.outcome ?? "killed";
  const other = or === null ? one : ((chunks[or[1] - 1] as Chunk).outcome ?? one);
  return other === one || isCaptive(one) || isCaptive(other) ? one : "killed-or-wounded";
}

/** "released two hostages", "two prisoners were exchanged" */
function isFreed(first: Chunk, tokens: readonly Token[]): boolean {
  const near = [...tokens.slice(Math.max(0, first.from - 3), first.from), ...tokens.slice(first.to, first.to + 4)];
  return near.some((t) =>
    /^(?:release[ds]?|releasing|free[ds]?|freeing|rescue[ds]?|rescuing|exchang(?:ed?|es|ing)|swap(?:ped|s)?|swapping)$/u.test(
      t.lower,
    ),
  );
}

function isCaptive(outcome: Outcome): boolean {
  return outcome === "captured" || outcome === "missing";
}

/** "captured and executed two men": two things that happened to the same people, the second as a count of its own. */
function alsoHappened(count: HarmCount, found: PatternMatch, { chunks, tokens }: Scene): HarmCount | null {
  const or = found.part("or");
  const other = or === null ? undefined : (chunks[or[1] - 1] as Chunk).outcome;
  if (or === null || other === undefined || other === count.outcome || !(isCaptive(other) || isCaptive(count.outcome)))
    return null;
  return { ...count, outcome: other, stance: stanceOf(chunks[or[1] - 1] as Chunk, count.from, tokens) };
}

function lastOf(taken: ReadonlyMap<Chunk, HarmCount>, chunk: Chunk): HarmCount | undefined {
  return [...taken.values()]
    .filter((c) => c.from < chunk.from && c.partOf === null)
    .sort((a, b) => a.from - b.from)
    .at(-1);
}

/** The words from the verb to the first count, or from the count to the verb, where they are near. */
function quoteSpan(chunks: readonly Chunk[], found: PatternMatch, verb: Chunk | null): readonly [number, number] {
  const list = found.part("list") as readonly [number, number];
  const first = chunks[list[0]] as Chunk;
  if (verb === null) return [first.from, first.to];
  const [from, to] = [Math.min(first.from, verb.from), Math.max(first.to, verb.to)];
  return to - from <= 20 ? [from, to] : [first.from, first.to];
}
