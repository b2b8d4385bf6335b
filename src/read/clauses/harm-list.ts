import type { Group } from "../../model/account.js";
import type { Chunk, Letter } from "../groups/chunks.js";
import type { HarmCount } from "./harm-scene.js";

/** A count made of a list so far, with the index of its chunk. */
export interface Made {
  readonly k: number;
  readonly count: HarmCount;
}

/** The chunks of a list that are people with a number, or somebody single. */
export function listItems(chunks: readonly Chunk[], from: number, to: number): number[] {
  const items: number[] = [];
  for (let k = from; k < to; k++) if (/[NHnv]/u.test((chunks[k] as Chunk).letter)) items.push(k);
  return items;
}

/** Words between two items that open a list of parts: "including", ":", "(", or an apposition that adds up. */
export function startsPart(
  chunks: readonly Chunk[],
  items: readonly number[],
  made: readonly Made[],
  k: number,
): boolean {
  const previous = made.at(-1);
  if (previous === undefined) return false;
  const between = chunks.slice(previous.k + 1, k).map((c) => c.letter);
  const opens = (l: Letter) => l === "i" || l === ":" || l === "(";
  const people = (chunks[k] as Chunk).people;
  if (between.some(opens)) return true;
  const parent = previous.count.partOf;
  if (parent !== null) {
    const siblings = made.filter((m) => m.count.partOf === parent).reduce((sum, m) => sum + m.count.min, 0);
    const leaves =
      between.includes(",") && between.includes("&") && made.filter((m) => m.count.partOf === parent).length > 1;
    return !leaves && siblings + (people?.min ?? 0) <= parent.min && !between.includes("M");
  }
  const apposed = between.length > 0 && between.every((l) => l === "," || l === "-");
  return made.length === 1 && apposed && addsUp(chunks, items, k, previous.count.min);
}

function addsUp(chunks: readonly Chunk[], items: readonly number[], k: number, total: number): boolean {
  const rest = items.filter((j) => j >= k).map((j) => (chunks[j] as Chunk).people?.min ?? 0);
  return rest.length > 1 && rest.reduce((a, b) => a + b, 0) === total;
}

/** "including" opens parts of the count just before it; a colon or an apposition, parts of the first count. */
export function parentOf(chunks: readonly Chunk[], made: readonly Made[], k: number, min: number): HarmCount | null {
  const previous = made.at(-1);
  const between = previous === undefined ? [] : chunks.slice(previous.k + 1, k).map((c) => c.letter);
  const including = between.some((l) => l === "i" || l === "(");
  if (previous !== undefined && including && previous.count.min >= min) return previous.count;
  if (previous?.count.partOf != null && !between.includes(":")) return previous.count.partOf;
  const tops = made.map((m) => m.count).filter((c) => c.partOf === null);
  return [...tops].reverse().find((c) => c.min >= min || c.max === null) ?? tops.at(-1) ?? null;
}

/** How many counts back one may lend its group in a sentence. */
const NEAR = 30;

/**
 * "the others" and bare numbers take the group of those before them in the sentence; after a woman, a child or a mixed
 * list they are persons. Counts in order of the text.
 */
export function inheritGroups(counts: readonly HarmCount[], lists: ReadonlyMap<HarmCount, readonly Made[]>): void {
  for (const [k, count] of counts.entries()) {
    if (!count.open) continue;
    const before =
      count.partOf ??
      counts.slice(Math.max(0, k - NEAR), k).findLast((c) => c.partOf === null && c.max !== 0 && c.partOf !== count);
    if (before === undefined) continue;
    count.open = before.open;
    count.group = groupAfter(before, lists.get(before) ?? [], count);
  }
}

function groupAfter(before: HarmCount, list: readonly Made[], count: HarmCount): Group {
  const earlier = list.map((m) => m.count).filter((c) => c.partOf === null && c.from < count.from && c !== count);
  const mixed = new Set(earlier.map((c) => c.group)).size > 1;
  return mixed || before.group === "woman" || before.group === "child" ? "person" : before.group;
}

/** "killing three women" activist Samir Haddad told: who speaks, or where it was, is not among them. */
export function standsApart(chunks: readonly Chunk[], k: number): boolean {
  const next = chunks.slice(k + 1, k + 4).find((c) => !/[wTL,]/u.test(c.letter))?.letter;
  // "in one village and another", "fighters of one group and another": not those harmed
  const joined = /[&,]/u.test(chunks[k - 1]?.letter ?? "") && /[LE]/u.test(chunks[k - 2]?.letter ?? "");
  if (joined && /[pob]/u.test(chunks[k - 3]?.letter ?? "")) return true;
  if (next === "S" || next === "D" || chunks[k - 1]?.letter === '"') return true;
  // "said Samir Haddad, who …", but "said the pilot was captured"
  return chunks[k - 1]?.letter === "S" && !/[aQd]/u.test(next ?? ".");
}
