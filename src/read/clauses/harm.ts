import type { Group, Outcome } from "../../model/account.js";
import type { Chunk, Letter } from "../groups/chunks.js";
import type { VerbGroup } from "../groups/verb.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { findAll, letters, type PatternMatch } from "./pattern.js";

/** One count of people harmed. Token indexes; `quoteFrom`/`quoteTo` take in the verb that says what happened. */
export interface HarmCount {
  readonly from: number;
  readonly to: number;
  readonly quoteFrom: number;
  readonly quoteTo: number;
  readonly outcome: Outcome;
  readonly group: Group;
  readonly min: number;
  readonly max: number | null;
  /** The count of the same sentence that includes this one; set once the whole list is read. */
  partOf: HarmCount | null;
  /** A sum by its noun: "the death toll". */
  readonly toll: boolean;
  readonly suspected: boolean;
  readonly chunk: Chunk;
  readonly rule: string;
}

// A list of people: counts with what may stand between them, and what is included in them. No pattern looks further
// than a bounded number of groups, so that no sentence, however long, takes more than linear time.
const GAP = "[wpoELTgh\"()&,\\-iIrab:m]{0,10}?";
const INCLUDED = "[^.KQxdSDt]{0,12}?i[wE\"]{0,2}";
const LIST = `[NHn](?:(?:${GAP}|${INCLUDED})[NHn]){0,12}`;

interface HarmRule {
  readonly name: string;
  readonly pattern: RegExp;
}

/** In order: a count that an earlier rule has taken is not taken again. */
const RULES: readonly HarmRule[] = [
  // at least 22 people killed in raids; 4 killed and 17 injured; five dead
  { name: "harm-reduced", pattern: new RegExp(`(?<list>${LIST})[wa(]{0,2}(?<verb>x)(?<or>&[xd])?(?!["w]{0,1}[NHn](?![wpoLE]{0,3}[xQd]))`, "dg") },
  // killing and wounding at least 32 fighters; killed or wounded 12
  { name: "harm-both", pattern: new RegExp(`(?<verb>[Kx])(?<or>&[Kx])[wE"p]{0,2}?(?<list>${LIST})`, "dg") },
  // 26 people, including seven children and four women, were killed; two members died of wounds
  { name: "harm-passive", pattern: new RegExp(`(?<list>${LIST})(?:[^.KQxdSDt]{0,14}?)(?<verb>[Qd])(?<or>&[xQd])?`, "dg") },
  // killed at least 26 people, including seven children; claimed the lives of three citizens
  { name: "harm-active", pattern: new RegExp(`(?<verb>[Kx])[wE"pb,]{0,3}?(?<list>${LIST})`, "dg") },
  // the death toll rose to 40; the number of people killed has reached 236
  { name: "harm-toll", pattern: new RegExp(`(?<verb>t)[^.KQxd]{0,14}?(?<list>${LIST})`, "dg") },
  // among the dead were 20 children and nine women
  { name: "harm-among", pattern: new RegExp(`m[wE]{0,2}(?<verb>[tgNHx])[wab]{0,3}(?<list>${LIST})`, "dg") },
  // three children and two women were among the dead
  { name: "harm-among-subject", pattern: new RegExp(`(?<list>${LIST})[aw,&]{0,4}m[wE]{0,3}(?<verb>[tgxd])`, "dg") },
  // at least 20 casualties; no casualties; 15 deaths
  { name: "harm-noun", pattern: new RegExp(`(?<list>H(?:(?:${GAP}|${INCLUDED})[NHn]){0,12})(?<verb>)`, "dg") },
];

/** The counts of people harmed that a sentence states. `subsets` are the groups that are part of the one before. */
export function findHarm(chunks: readonly Chunk[], tokens: readonly Token[], subsets: ReadonlySet<Chunk>): HarmCount[] {
  const text = letters(chunks);
  if (!/[KQxdtH]/u.test(text)) return [];
  const taken = new Map<Chunk, HarmCount>();
  for (const rule of RULES) {
    for (const found of findAll(text, rule.pattern)) read(rule, found, chunks, tokens, subsets, taken);
  }
  return [...taken.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

function read(rule: HarmRule, found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[], subsets: ReadonlySet<Chunk>, taken: Map<Chunk, HarmCount>): void {
  const [from, to] = found.part("list") as readonly [number, number];
  const verbAt = found.part("verb")?.[0] ?? -1;
  const verb = verbAt >= 0 && rule.name !== "harm-noun" ? (chunks[verbAt] as Chunk) : null;
  const outcome = outcomeOf(rule, verb, found, chunks, from, tokens);
  if (outcome === null || verb?.verb?.negated === true || unreal(verb?.verb)) return;
  const items = listItems(chunks, from, to).filter((k) => !taken.has(chunks[k] as Chunk));
  const quoteEnds = quoteSpan(chunks, found, verb);
  const made: { k: number; count: HarmCount }[] = [];
  for (const k of items) {
    const chunk = chunks[k] as Chunk;
    const people = chunk.people;
    if (people === undefined || taken.has(chunk)) continue;
    const parent = subsets.has(chunk) || startsPart(chunks, items, made, k) ? parentOf(chunks, made, k, people.min) : null;
    const previous = made.at(-1)?.count ?? lastOf(taken, chunk);
    const count: HarmCount = {
      from: people.from,
      to: people.to,
      quoteFrom: made.length === 0 ? Math.min(people.from, quoteEnds[0]) : people.from,
      quoteTo: made.length === 0 ? Math.max(people.to, quoteEnds[1] <= people.from ? people.to : quoteEnds[1]) : people.to,
      outcome,
      group: people.group ?? inherited(previous, made, parent),
      min: people.min,
      max: people.max,
      partOf: parent,
      toll: rule.name === "harm-toll",
      suspected: verb?.verb?.modal === true,
      chunk,
      rule: rule.name,
    };
    // "six civilians were among 22 people killed": those before are part of this one.
    const previousAt = made.at(-1)?.k;
    if (previousAt !== undefined && chunks.slice(previousAt + 1, k).some((c) => c.letter === "m")) {
      for (const m of made) m.count.partOf ??= count;
    }
    made.push({ k, count });
    taken.set(chunk, count);
  }
}

/** "to kill", "would kill": nothing that has happened; "may have killed" is a suspicion. */
function unreal(verb: VerbGroup | undefined): boolean {
  return verb?.modal === true && verb.voice === "active" && verb.to - verb.from <= 2;
}

function outcomeOf(rule: HarmRule, verb: Chunk | null, found: PatternMatch, chunks: readonly Chunk[], listFrom: number, tokens: readonly Token[]): Outcome | null {
  if (rule.name === "harm-noun") return lexicon.harmNouns.get(nounOf(chunks[listFrom] as Chunk, tokens)) ?? null;
  const or = found.part("or");
  const first = verb?.outcome ?? "killed";
  const second = or === null ? first : ((chunks[or[1] - 1] as Chunk).outcome ?? first);
  return second === first ? first : "killed-or-wounded";
}

function nounOf(chunk: Chunk, tokens: readonly Token[]): string {
  return (tokens[chunk.to - 1] as Token).lower;
}

function listItems(chunks: readonly Chunk[], from: number, to: number): number[] {
  const items: number[] = [];
  for (let k = from; k < to; k++) if (/[NHn]/u.test((chunks[k] as Chunk).letter)) items.push(k);
  return items;
}

/** Words between two items that open a list of parts: "including", ":", "(", or an apposition that adds up. */
function startsPart(chunks: readonly Chunk[], items: readonly number[], made: readonly { k: number; count: HarmCount }[], k: number): boolean {
  const previous = made.at(-1);
  if (previous === undefined) return false;
  const between = chunks.slice(previous.k + 1, k).map((c) => c.letter);
  const opens = (l: Letter) => l === "i" || l === ":" || l === "(";
  const people = (chunks[k] as Chunk).people;
  if (between.some(opens)) return true;
  const parent = previous.count.partOf;
  if (parent !== null) {
    const siblings = made.filter((m) => m.count.partOf === parent).reduce((sum, m) => sum + m.count.min, 0);
    const leaves = between.includes(",") && between.includes("&") && made.filter((m) => m.count.partOf === parent).length > 1;
    return !leaves && siblings + (people?.min ?? 0) <= parent.min && !between.includes("M");
  }
  return made.length === 1 && between.every((l) => l === "," || l === "-") && between.length > 0 && addsUp(chunks, items, k, previous.count.min);
}

function addsUp(chunks: readonly Chunk[], items: readonly number[], k: number, total: number): boolean {
  const rest = items.filter((j) => j >= k).map((j) => (chunks[j] as Chunk).people?.min ?? 0);
  return rest.length > 1 && rest.reduce((a, b) => a + b, 0) === total;
}

/** "including" opens parts of the count just before it; a colon or an apposition, parts of the first count. */
function parentOf(chunks: readonly Chunk[], made: readonly { k: number; count: HarmCount }[], k: number, min: number): HarmCount | null {
  const previous = made.at(-1);
  const including = previous !== undefined && chunks.slice(previous.k + 1, k).some((c) => c.letter === "i" || c.letter === "(");
  if (including && previous.count.min >= min) return previous.count;
  if (previous?.count.partOf != null && !chunks.slice(previous.k + 1, k).some((c) => c.letter === ":")) return previous.count.partOf;
  const tops = made.map((m) => m.count).filter((c) => c.partOf === null);
  return [...tops].reverse().find((c) => c.min >= min || c.max === null) ?? tops.at(-1) ?? null;
}

function lastOf(taken: ReadonlyMap<Chunk, HarmCount>, chunk: Chunk): HarmCount | undefined {
  return [...taken.values()].filter((c) => c.from < chunk.from && c.partOf === null).sort((a, b) => a.from - b.from).at(-1);
}

/** "the others" take the group of those before them; after a woman, a child or a mixed list they are persons. */
function inherited(previous: HarmCount | undefined, made: readonly { count: HarmCount }[], parent: HarmCount | null): Group {
  const before = previous?.partOf ?? previous;
  if (before === undefined) return parent?.group ?? "person";
  const groups = new Set(made.filter((m) => m.count.partOf === null).map((m) => m.count.group));
  if (groups.size > 1 || before.group === "woman" || before.group === "child") return "person";
  return before.group;
}

/** The words from the verb to the first count, or from the count to the verb, where they are near. */
function quoteSpan(chunks: readonly Chunk[], found: PatternMatch, verb: Chunk | null): readonly [number, number] {
  const list = found.part("list") as readonly [number, number];
  const first = chunks[list[0]] as Chunk;
  if (verb === null) return [first.from, first.to];
  const [from, to] = [Math.min(first.from, verb.from), Math.max(first.to, verb.to)];
  return to - from <= 20 ? [from, to] : [first.from, first.to];
}
