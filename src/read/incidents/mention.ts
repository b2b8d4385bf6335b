import type { Act } from "../../model/account.js";
import { selfActors } from "../accounts/self-actors.js";
import { type Statement, within } from "../accounts/statements.js";
import type { ActorMention } from "../clauses/actor.js";
import type { HarmCount } from "../clauses/harm.js";
import type { ActNoun } from "../groups/act-noun.js";
import type { Chunk } from "../groups/chunks.js";
import type { PlaceMention } from "../places/find.js";
import type { Token } from "../text/tokens.js";
import type { Interval, TimeMention } from "../time/types.js";
import { lexicon } from "../words/lexicon.js";
import { isBroad, type Where, whereOf } from "./where.js";

/** What a statement tells of one attack. */
export interface Mention {
  readonly statement: Statement;
  readonly harm: readonly HarmCount[];
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly where: Where;
  readonly time: TimeMention | null;
  /** When it was said, where the sentence tells: what is told happened no later. */
  readonly said: Interval | null;
  readonly act: Act | null;
  readonly actNouns: readonly ActNoun[];
  /** An attack is told with a verb: "jets hit the camp". */
  readonly acts: boolean;
  /** Refers back: "the strikes", "those attacks", and nothing new. */
  readonly refersBack: boolean;
  /** Sets itself apart: "another airstrike", "a separate attack". */
  readonly another: boolean;
  /** A running total or a sum over a period. */
  readonly tally: boolean;
}

const APART = /^(?:separately|elsewhere|meanwhile|previously)$/u;

/** What the statement tells of an attack, or null if it tells of none. */
export function mentionOf(statement: Statement): Mention | null {
  const { clause, spans } = statement;
  const inside = (item: { from: number }) => within(spans, item.from);
  const chunks = clause.chunks.filter(inside);
  const actNouns = chunks.flatMap((c) => (c.act === undefined ? [] : [c.act]));
  const harm = clause.harm.filter(inside);
  const actors = [...clause.actors.filter(inside), ...selfActors(statement)];
  const acts = chunks.some(
    (c) =>
      /[AyP]/u.test(c.letter) &&
      c.verb?.negated !== true &&
      !/^(?:fight|battle|carry|launch|destroy|blow)$/u.test(c.verb?.base ?? ""),
  );
  if (harm.length === 0 && actors.length === 0 && actNouns.length === 0 && !acts) return null;
  const places = placesOf(statement);
  const time = timeOf(statement, harm);
  return {
    statement,
    harm,
    actors,
    places,
    where: whereOf(places, clause),
    time,
    said: clause.times.find((t) => clause.saidAt.has(t) && t.kind === "point")?.interval ?? null,
    act: actOf(clause.tokens, chunks, actNouns),
    actNouns,
    acts,
    refersBack:
      harm.length === 0
        ? actNouns[0]?.definite === true && actNouns[0].parties.length === 0
        : actNouns.some((a) => a.definite),
    another: actNouns.some((a) => a.another) || (isApart(clause.tokens) && !isOnlySaid(statement, places, time)),
    tally: false,
  };
}

/** "Separately, …", "In response, …": an attack of its own. */
function isApart([first, second]: readonly Token[]): boolean {
  if (APART.test(first?.lower ?? "")) return true;
  return first?.lower === "in" && /^(?:response|retaliation|reply|turn)$/u.test(second?.lower ?? "");
}

/** "Meanwhile the ministry said two had died": another speaker, not another attack, where no place or time is told. */
function isOnlySaid({ saying, clause }: Statement, places: readonly PlaceMention[], time: TimeMention | null): boolean {
  const says = saying !== null && clause.tokens[0]?.lower === "meanwhile" && saying.from <= 2;
  return says && places.length === 0 && time === null;
}

/** Where it happened; "west of the town of X" is X where no place of its own is named. */
function placesOf({ clause, spans }: Statement): PlaceMention[] {
  const own = clause.places.filter((p) => within(spans, p.from) && !isBase(clause.tokens, p));
  const locations = own.filter((p) => p.role === "location");
  return locations.some((p) => !isBroad(p))
    ? locations
    : own.filter((p) => p.role === "location" || p.role === "bearing-from");
}

const BASED = /^(?:positioned|located|stationed|based|entrenched|holed|deployed|headquartered)$/u;
const LEFT = /^(?:launched|deployed|fired|took|flew|flying|flown|departed|operating|operated|coming|came)$/u;
const TAKEN = /^(?:taken|transferred|rushed|evacuated|brought|moved|transported|airlifted)$/u;

/** How far before a place, in tokens, the words stand that make it one of departure or arrival. */
const BASE_REACH = 9;

/**
 * "groups positioned in A fired at B"; "bombers deployed from a base in C"; "the wounded were taken to D": not where it
 * happened.
 */
function isBase(tokens: readonly Token[], place: PlaceMention): boolean {
  const between: string[] = [];
  for (let at = place.phraseFrom - 1; at >= Math.max(0, place.phraseFrom - BASE_REACH); at--) {
    const word = (tokens[at] as Token).lower;
    if (TAKEN.test(word) && between.includes("to")) return true;
    if (LEFT.test(word) && between.includes("from")) return true;
    if (BASED.test(word) && between.length < 3) return true;
    between.push(word);
  }
  return false;
}

/** When it happened: the time nearest to the first count, else the first; never the time of speaking. */
function timeOf(statement: Statement, harm: readonly HarmCount[]): TimeMention | null {
  const { clause, spans } = statement;
  const times = clause.times.filter(
    (t) => t.interval !== null && t.kind !== "age" && !clause.saidAt.has(t) && within(spans, t.from),
  );
  // "In November, it said four had been killed in March": what stands before the speaker is when it was said.
  const inside = times.filter((t) => statement.saying === null || t.from >= statement.saying.to);
  const points = (inside.some(isPoint) ? inside : times).filter(isPoint);
  const anchor = harm[0]?.from ?? 0;
  const [first] = harm;
  const wound = first === undefined ? -1 : clause.tokens.findIndex((t, k) => k > first.from && WOUNDS.test(t.lower));
  // "died on Friday of wounds sustained in shelling on Monday": the day of the attack.
  const attacked = wound === -1 ? undefined : points.find((t) => t.from > wound);
  if (attacked !== undefined) return attacked;
  const near = [...points].sort((x, y) => Math.abs(x.from - anchor) - Math.abs(y.from - anchor))[0];
  return near ?? times[0] ?? null;
}

const WOUNDS = /^(?:wounds|injuries|burns)$/u;

function isPoint(time: TimeMention): boolean {
  return time.kind === "point";
}

function actOf(tokens: Statement["clause"]["tokens"], chunks: readonly Chunk[], nouns: readonly ActNoun[]): Act | null {
  const named =
    nouns.find((n) => n.act !== "other" && n.act !== "ground-attack") ?? nouns.find((n) => n.act !== "other");
  // "warplanes fired missiles", "a drone dropped shells": from the air, whatever was fired.
  const fired = named === undefined || named.act === "missile" || named.act === "shelling";
  if (fired && meansOf(tokens, chunks) === "air-strike") return "air-strike";
  // "aircraft committed a massacre", "planes kept up their bombing": by those who did it.
  if (named !== undefined && VAGUE.test(named.act) && isAirborne(tokens, chunks)) return "air-strike";
  // "two men were captured in a raid": by men on the ground.
  if (named?.noun.startsWith("raid") === true && chunks.some((c) => c.outcome === "captured")) return "ground-attack";
  if (named !== undefined) return named.act;
  for (const chunk of chunks) {
    if (chunk.verb === undefined || !/[AyPKQx]/u.test(chunk.letter)) continue;
    const verb = lexicon.actVerbs.get((tokens[chunk.to - 1] as { lower: string }).lower);
    if (verb?.act != null) return verb.act;
  }
  return meansOf(tokens, chunks) ?? (nouns.length > 0 ? "other" : null);
}

const VAGUE = /^(?:bombing|execution|ground-attack)$/u;

/** Somebody's aircraft are named as those who act. */
function isAirborne(tokens: Statement["clause"]["tokens"], chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (c) => c.entity?.asset === true && c.entity.parties.length > 0 && meansOf(tokens, [c]) === "air-strike",
  );
}

/** "jets hit", "fired a rocket shell": the means that are named settle the act. */
function meansOf(tokens: Statement["clause"]["tokens"], chunks: readonly Chunk[]): Act | null {
  for (const chunk of chunks) {
    for (let at = chunk.from; at < chunk.to; at++) {
      const means = lexicon.means.at(tokens, at);
      if (means !== null) return means.value;
    }
  }
  return null;
}
