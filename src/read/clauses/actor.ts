import type { Stance } from "../../model/account.js";
import type { PartyEntry } from "../../model/party.js";
import type { Chunk } from "../groups/chunks.js";
import type { Token } from "../text/tokens.js";
import { actingParties, kindNamed, type NamedParty, partiesIn } from "./actor-party.js";
import { ACTOR_RULES } from "./actor-rules.js";
import { stanceAround } from "./actor-stance.js";
import { findUnknown } from "./actor-unknown.js";
import { findAll, letters } from "./pattern.js";

/** Who is said to have done it. Token indexes, end exclusive. `party` null: somebody not identified. */
export interface ActorMention {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly party: PartyEntry | null;
  readonly stance: Stance;
  readonly rule: string;
}

/** All who are said to have acted, in order, each mention once: the first rule that finds it counts. */
export function findActors(chunks: readonly Chunk[], tokens: readonly Token[]): ActorMention[] {
  const text = letters(chunks);
  const found = new Map<number, ActorMention>();
  for (const rule of ACTOR_RULES) {
    for (const match of findAll(text, rule.pattern)) {
      const verdict = rule.accepts?.(match, chunks, tokens) ?? true;
      if (verdict === false) continue;
      const named = rule.who.filter((part) => rule.names?.(part, match, chunks, tokens) ?? true);
      const who = named.flatMap((part) => chunksOf(match.part(part), chunks));
      for (const chunk of who) {
        for (const actor of mentions(chunk, tokens, rule.name)) {
          if (!found.has(actor.from)) found.set(actor.from, verdict === true ? actor : { ...actor, stance: verdict });
        }
      }
    }
  }
  return [...found.values(), ...findUnknown(tokens)].sort((a, b) => a.from - b.from);
}

function chunksOf(span: readonly [number, number] | null, chunks: readonly Chunk[]): readonly Chunk[] {
  return span === null ? [] : chunks.slice(span[0], span[1]);
}

/** One mention for each acting party of a group; the group's own words where it is only one. */
function mentions(chunk: Chunk, tokens: readonly Token[], rule: string): ActorMention[] {
  const acting = actingParties(chunk, tokens);
  const stance = stanceAround(chunk, tokens);
  return acting.map((named) => {
    const own = nameOf(named, acting.length, chunk, tokens);
    const at = own === null ? named : chunk;
    return { from: at.from, to: at.to, name: own ?? named.party.name, party: named.party, stance, rule };
  });
}

const SHORT = /^\p{Lu}[\p{Lu}.-]{1,6}$/u;

/** The group's own words, if it names one party and says more than a short form or a kind; else null. */
function nameOf(named: NamedParty, acting: number, chunk: Chunk, tokens: readonly Token[]): string | null {
  if (chunk.entity === undefined || acting > 1 || partiesIn(chunk, tokens).length > 1) return null;
  const short =
    SHORT.test(chunk.entity.name) ||
    (named.party.kind === "armed-group" && SHORT.test((tokens[named.from] as Token).text));
  const resolved = kindNamed(named, tokens) && named.party.generic === undefined;
  const people = named.party.kind === "state" && isPeople(chunk.entity.name);
  // "Syrian helicopters": the state whose they are.
  const means = named.party.kind === "state" && chunk.entity.asset;
  return short || resolved || people || means || lostApostrophe(named, tokens) ? null : chunk.entity.name;
}

/** "Syrias government", in a text that lost its apostrophes: no name for anybody. */
function lostApostrophe({ party, to }: NamedParty, tokens: readonly Token[]): boolean {
  const last = (tokens[to - 1] as Token).text;
  return (
    last.endsWith("s") && party.aliases.some((alias) => `${alias}s` === last || alias.endsWith(` ${last.slice(0, -1)}`))
  );
}

/** "Russians" for Russia. */
function isPeople(name: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(name);
}
