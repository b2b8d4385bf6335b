import type { Group } from "../../model/account.js";
import type { Chunk } from "../groups/chunks.js";
import type { PeopleGroup } from "../groups/people.js";
import { isPerson } from "../phrases/someone.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";
import { listItems, standsApart } from "./harm-list.js";
import { isCaptive } from "./harm-outcome.js";
import type { HarmRule } from "./harm-rules.js";
import type { Scene } from "./harm-scene.js";

const FURTHEST = 80;

/** The items of a list that this rule may take. */
export function itemsOf(rule: HarmRule, list: readonly [number, number], verbAt: number, scene: Scene): number[] {
  const { chunks, subsets, taken } = scene;
  let items = listItems(chunks, list[0], list[1]).filter((k) => !taken.has(chunks[k] as Chunk));
  // "five were killed, three of them children, and 12 were hurt": parts that begin a list belong to the verb before.
  const harmBefore = chunks.slice(Math.max(0, list[0] - FURTHEST), list[0]).some((c) => /[QdxKt]/u.test(c.letter));
  if (rule.subjects === true && harmBefore) {
    const own = items.findIndex((k) => !subsets.has(chunks[k] as Chunk));
    // "six were killed, including a woman, and 12 were hurt": only the last is hurt.
    const ofAnother = opensParts(chunks, list[0]) || (rule.name === "harm-reduced" && afterToll(chunks, list[0]));
    items = ofAnother && items.length > 1 ? items.slice(-1) : items.slice(Math.max(0, own));
  }
  // "700 people including 47 wounded crossed": the bare number after "including" alone has the participle.
  if (rule.name === "harm-reduced" && items.length > 1 && onlyIncluded(chunks, items, verbAt)) items = items.slice(-1);
  return items.filter((k) => (chunks[k] as Chunk).letter !== "v" || isHarmed(k, verbAt, scene));
}

/** The last of a list is a bare number between "including" and the verb. */
function onlyIncluded(chunks: readonly Chunk[], items: readonly number[], verbAt: number): boolean {
  const last = items.at(-1) as number;
  return chunks[last]?.letter === "n" && verbAt === last + 1 && opensParts(chunks, last);
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
export function namesOnly(items: readonly number[], { chunks, who }: Scene): boolean {
  return (
    items.length > 1 &&
    items.every((k) => (chunks[k] as Chunk).letter === "v" && who.get(chunks[k] as Chunk)?.name != null)
  );
}

/** The number and kind of people that a chunk stands for; `times` of them where a list of names is one count. */
export function peopleOf(chunk: Chunk, { who }: Scene, times: number): PeopleGroup | null {
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

/** "13 people, all of them civilians", "nine (all children)": the group that all of them are said to be of. */
export function allOf(tokens: readonly Token[], to: number): Group | null {
  const at = /^[,(–—-]$/u.test(tokens[to]?.text ?? "") ? to + 1 : to;
  if (tokens[at]?.lower !== "all" || at === to) return null;
  const ofThem = tokens[at + 1]?.lower === "of" && /^(?:them|whom)$/u.test(tokens[at + 2]?.lower ?? "") ? 2 : 0;
  const noun = lexicon.people.at(tokens, at + 1 + ofThem)?.value;
  return noun?.plural === true && noun.group !== "person" ? noun.group : null;
}

/** "Regime forces: 12 fatalities", "Children: three": the group that a label names. */
export function labelBefore(tokens: readonly Token[], from: number): Group | null {
  if (tokens[from - 1]?.text !== ":") return null;
  for (let k = from - 2; k >= Math.max(0, from - 5); k--) {
    if (/^(?:forces|troops|army|military|police)$/u.test(tokens[k]?.lower ?? "")) return "combatant";
    const noun = lexicon.people.at(tokens, k);
    if (noun?.value.plural === true) return noun.value.group === "person" ? null : noun.value.group;
    if (tokens[k]?.kind !== "word") return null;
  }
  return null;
}

/**
 * "15 dead among the ranks of the rebels", "37 dead on the army side", "no casualties among civilians", '"dozens" of
 * rebels': the group that the words after a bare count name.
 */
export function namedAfter(k: number, { chunks, tokens }: Scene): Group | null {
  const quoted = chunks[k - 1]?.letter === '"' && chunks[k + 1]?.letter === '"';
  let at = k + 1;
  while (at < k + 3 && /[xQd"]/u.test(chunks[at]?.letter ?? "")) at++;
  const link = chunks[at];
  const side = link?.letter === "p" && tokens[link.from]?.lower === "on";
  if (link === undefined || !(link.letter === "m" || side || (quoted && link.letter === "o"))) return null;
  for (const chunk of chunks.slice(at + 1, at + 5)) {
    if (chunk.entity !== undefined || chunk.letter === "g") return groupNamed(chunk, side, tokens);
    if (!/[wo"]/u.test(chunk.letter)) return null;
  }
  return null;
}

function groupNamed({ from, to, entity }: Chunk, side: boolean, tokens: readonly Token[]): Group | null {
  const last = tokens[to - 1]?.lower ?? "";
  if (side && last !== "side") return null;
  const noun = lexicon.people.at(tokens, to - 1)?.value;
  if (noun?.plural === true && noun.group !== "person") return noun.group;
  const fights = entity?.parties.some(({ party }) => party.armed === true || party.kind === "armed-group");
  return fights === true || (side && entity?.parties.some(({ party }) => party.kind === "state") === true && to > from)
    ? "combatant"
    : null;
}
