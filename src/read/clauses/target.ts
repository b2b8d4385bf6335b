import { HITTING_NOUNS, HITTING_VERBS, SETTLEMENTS } from "../../../data/english/targets.js";
import type { PartyEntry } from "../../model/party.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import { partiesIn } from "./actor-party.js";
import { isHitThing } from "./actor-verbs.js";
import { findAll, letters, type PatternMatch } from "./pattern.js";
import { listedTargets, type Span, targetPhrase } from "./target-phrase.js";

/** Who or what was hit. Token indexes, end exclusive. */
export interface TargetMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly party: PartyEntry | null;
  readonly rule: string;
}

interface TargetRule {
  readonly name: string;
  readonly pattern: RegExp;
  find(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null;
}

/** In order; words that one rule has named, a later one does not name again. */
const RULES: readonly TargetRule[] = [
  // jets hit a hospital; shelling that targeted the market
  { name: "target-object", pattern: /(?<verb>[Ay])(?=["(]?[wEgNL])/dg, find: objectOf },
  // a strike on the convoy; an attack against Hamas positions
  { name: "target-on", pattern: /(?<act>M)(?<prep>p)/dg, find: afterPreposition },
  // the shelling of a school
  { name: "target-of", pattern: /(?<act>M)o/dg, find: ofAct },
  // a hospital was hit; the convoy had been targeted
  { name: "target-passive", pattern: /(?<verb>P)/dg, find: subjectOf },
  // a headline's "army post hit near the town"
  { name: "target-headline", pattern: /(?<verb>y)/dg, find: hitThing },
  // killed eight Hezbollah fighters
  { name: "target-harmed", pattern: /(?<verb>[KQx])/dg, find: harmedParty },
];

/** All that is said to have been hit, in order. */
export function findTargets(chunks: readonly Chunk[], tokens: readonly Token[]): TargetMention[] {
  const text = letters(chunks);
  const found: TargetMention[] = [];
  for (const rule of RULES) {
    for (const match of findAll(text, rule.pattern)) {
      const first = rule.find(match, chunks, tokens);
      const listed =
        first === null
          ? []
          : /^target-(?:passive|headline)$/u.test(rule.name)
            ? [first]
            : listedTargets(chunks, tokens, first);
      for (const span of listed) {
        if (isPlaceOnly(chunks, tokens, span) || found.some((t) => t.from < span[1] && span[0] < t.to)) continue;
        const party = partyOf(chunks, tokens, span);
        found.push({ from: span[0], to: span[1], name: nameOf(tokens, span), party, rule: rule.name });
      }
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "Idlib", "the city of Aleppo": a place, which the account gives as such. */
function isPlaceOnly(chunks: readonly Chunk[], tokens: readonly Token[], [from, to]: Span): boolean {
  const inside = chunks.filter((c) => c.from < to && from < c.to);
  if (!inside.some((c) => c.letter === "L")) return false;
  return inside.every(
    (c) => c.letter === "L" || c.letter === "o" || SETTLEMENTS.has((tokens[c.to - 1] as Token).lower),
  );
}

function chunkAt(found: PatternMatch, chunks: readonly Chunk[], name: string): Chunk {
  return chunks[found.part(name)?.[0] ?? found.from] as Chunk;
}

/** Past an opening quotation mark. */
function next(chunks: readonly Chunk[], k: number): number {
  return chunks[k]?.letter === '"' ? k + 1 : k;
}

function objectOf(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null {
  const { verb } = chunkAt(found, chunks, "verb");
  if (verb === undefined || verb.negated || !HITTING_VERBS.has(verb.base)) return null;
  const down = tokens[verb.to]?.lower === "down";
  return targetPhrase(chunks, tokens, next(chunks, found.to) + (down ? 1 : 0));
}

function afterPreposition(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null {
  const prep = chunkAt(found, chunks, "prep");
  const clash = chunkAt(found, chunks, "act").act?.act === "clash";
  return !clash && /^(?:on|against)$/u.test((tokens[prep.from] as Token).lower)
    ? targetPhrase(chunks, tokens, next(chunks, found.to))
    : null;
}

function ofAct(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null {
  const act = chunkAt(found, chunks, "act");
  const means = chunks[found.to]?.entity?.asset === true;
  return !means && HITTING_NOUNS.has((tokens[act.to - 1] as Token).lower)
    ? targetPhrase(chunks, tokens, found.to)
    : null;
}

/** The subject of a passive: what the clause begins with. */
function subjectOf(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null {
  const { verb } = chunkAt(found, chunks, "verb");
  if (verb === undefined || verb.negated || verb.modal || !HITTING_VERBS.has(verb.base)) return null;
  return clauseSubject(found.from, chunks, tokens);
}

function clauseSubject(from: number, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null {
  let k = from;
  while (k > 0 && !/[.,:srSDAKQxdPyc&"]/u.test(chunks[k - 1]?.letter ?? ".")) k--;
  return k < from ? targetPhrase(chunks, tokens, k) : null;
}

function hitThing(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null {
  const hit = isHitThing(chunks, found.to, chunkAt(found, chunks, "verb"), tokens);
  return hit ? clauseSubject(found.from, chunks, tokens) : null;
}

/** Those harmed, where the words name their party: "eight Hezbollah fighters", without the number. */
function harmedParty(found: PatternMatch, chunks: readonly Chunk[], tokens: readonly Token[]): Span | null {
  const at = found.from;
  const verb = chunks[at]?.verb;
  if (verb?.negated === true) return null;
  const sides = verb?.voice === "passive" ? [at - 1] : verb?.voice === "active" ? [at + 1] : [at - 1, at + 1];
  for (const k of sides) {
    const chunk = chunks[k];
    if (chunk === undefined || chunk.letter !== "N" || chunk.people === undefined) continue;
    const party = partiesIn(chunk, tokens).find((p) => p.party.armed === true);
    if (party !== undefined) return [party.from, chunk.people.to];
  }
  return null;
}

function nameOf(tokens: readonly Token[], [from, to]: Span): string {
  let name = "";
  for (let k = from; k < to; k++) {
    const token = tokens[k] as Token;
    name += (k > from && token.start > (tokens[k - 1] as Token).end ? " " : "") + token.text;
  }
  return name;
}

/** Whose it is: the first party with arms that the phrase names. A word for a kind of party alone names nobody. */
function partyOf(chunks: readonly Chunk[], tokens: readonly Token[], [from, to]: Span): PartyEntry | null {
  const inside = chunks.filter((c) => c.from < to && from < c.to && c.letter !== "L");
  const named = inside.flatMap((c) => partiesIn(c, tokens)).filter((p) => p.from >= from && p.to <= to);
  const held = (p: { to: number }) => /-(?:held|controlled|run|led|backed)$/u.test((tokens[p.to - 1] as Token).lower);
  return named.find((p) => p.party.generic === undefined && !held(p))?.party ?? null;
}
