import type { Actor, Basis, Speaker, Stance } from "../../model/account.js";
import type { Quote } from "../../model/quote.js";
import type { ActorMention } from "../clauses/actor.js";
import type { Clause } from "../document.js";
import type { Mention } from "../incidents/mention.js";
import { lexicon } from "../words/lexicon.js";
import { leadOf } from "./lead.js";

/** Quotes tokens of a sentence. */
export type QuoteWords = (clause: Clause, from: number, to: number) => Quote;

/** An actor where it is named. */
export interface NamedActor {
  readonly clause: Clause;
  readonly actor: ActorMention;
  readonly stance: Stance;
}

/** The actors that a speaker's mentions of an incident name, each party once; an assertion outweighs a suspicion. */
export function statedActors(mentions: readonly Mention[], quote: QuoteWords): Actor[] {
  const found = named(mentions);
  // "We conducted four strikes 55 km away; we struck no vehicles": whoever denies it does not also claim it.
  const denied = new Set(found.filter((a) => a.stance === "denies").map((a) => sideOf(a.actor)));
  return eachOnce(
    found.filter((a) => a.stance === "denies" || !denied.has(sideOf(a.actor))),
    "stated",
    quote,
  );
}

/**
 * Who an account means that names nobody: those whom the rest of the report's incident names, if it names only one side
 * or the same sides together, else the one that the report is about by its headline and lead. Nobody where it is
 * contested: where somebody denies it or says that it is not known.
 */
export function impliedActors(incident: readonly Mention[], lead: readonly NamedActor[], quote: QuoteWords): Actor[] {
  const others = named(incident);
  if (others.some((a) => a.stance === "denies" || a.stance === "unidentified")) return [];
  return eachOnce(agreed(others) ? others : lead, "implied", quote);
}

const KNOWS_SIDES = /^(?:state|military|armed-group|monitor)$/u;

/**
 * Whether a speaker who counts the dead of an attack means the side that the report tells of: the outlet itself, the
 * sides at war and monitors do; medics, officials of a town and witnesses say no more than what they saw.
 */
export function knowsSides({ publisher, party, kind }: Speaker): boolean {
  const known = party === null ? undefined : lexicon.partyById.get(party);
  // A ministry of health or a governor counts for a side, but does not fight.
  if (kind === "medical" || (kind === "official" && known?.armed !== true)) return false;
  return publisher || KNOWS_SIDES.test(known?.kind ?? "");
}

/** Whether every sentence that names actors names the same. */
function agreed(actors: readonly NamedActor[]): boolean {
  const bySentence = new Map<Clause, Set<string>>();
  for (const { clause, actor } of actors)
    bySentence.set(clause, (bySentence.get(clause) ?? new Set()).add(sideOf(actor)));
  const sets = new Set([...bySentence.values()].map((sides) => [...sides].sort().join(" ")));
  return sets.size === 1;
}

function named(mentions: readonly Mention[]): NamedActor[] {
  return mentions.flatMap((m) =>
    m.actors.map((actor) => ({
      clause: m.statement.clause,
      actor,
      stance: m.statement.stance === "denies" ? "denies" : actor.stance,
    })),
  );
}

function eachOnce(found: readonly NamedActor[], basis: Basis, quote: QuoteWords): Actor[] {
  const actors = new Map<string, Actor>();
  for (const { clause, actor, stance } of found) {
    const key = `${sideOf(actor)} ${stance === "denies"}`;
    const known = actors.get(key);
    if (known !== undefined && (known.stance === "asserts" || stance !== "asserts")) continue;
    actors.set(key, {
      name: actor.name,
      party: actor.party?.id ?? null,
      stance,
      basis,
      quote: quote(clause, actor.from, actor.to),
    });
  }
  return [...actors.values()];
}

/** A state's army and ministries are the state; of other sides each group is its own. */
function sideOf({ party, name }: ActorMention): string {
  if (party === null) return name;
  const side = party.of === undefined ? undefined : lexicon.partyById.get(party.of);
  return side?.kind === "state" ? side.id : party.id;
}

const LEAD_SENTENCES = 3;

/** The one party that headline and lead name as the actor; empty where they name none or several. */
export function leadActors(clauses: readonly Clause[]): NamedActor[] {
  const found = leadOf(clauses, LEAD_SENTENCES).flatMap((clause) =>
    clause.actors
      .filter((a) => a.party !== null && a.stance !== "unidentified")
      .map((actor) => ({ clause, actor, stance: actor.stance })),
  );
  const sides = new Set(found.map((f) => sideOf(f.actor)));
  return sides.size === 1 ? found.slice(0, 1) : [];
}

/** No single party is meant by a count of a whole war's dead. */
const WAR_WIDE = 5000;

/** Whether a count is of so many that it sums up a war, all sides together. */
export function isWarWide(count: { readonly min: number }): boolean {
  return count.min >= WAR_WIDE;
}
