import type { Actor, Basis, Stance } from "../../model/account.js";
import type { Quote } from "../../model/quote.js";
import type { ActorMention } from "../clauses/actor.js";
import type { Clause } from "../document.js";
import type { Mention } from "../incidents/mention.js";

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
  return eachOnce(named(mentions), "stated", quote);
}

/**
 * Who an account means that names nobody: those whom the rest of the report's incident names, else the one that the
 * report is about by its headline and lead. Nobody where it is contested: where somebody denies it.
 */
export function impliedActors(incident: readonly Mention[], lead: readonly NamedActor[], quote: QuoteWords): Actor[] {
  const others = named(incident);
  if (others.some((a) => a.stance === "denies")) return [];
  const told = others.filter((a) => a.stance === "asserts" || a.stance === "suspects");
  return eachOnce(told.length > 0 ? told : lead, "implied", quote);
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
    const key = `${actor.party?.id ?? actor.name} ${stance === "denies"}`;
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

const LEAD_SENTENCES = 3;

/** The one party that headline and lead name as the actor; empty where they name none or several. */
export function leadActors(clauses: readonly Clause[]): NamedActor[] {
  const body = clauses.filter((c) => c.role === "body").slice(0, LEAD_SENTENCES);
  const lead = [...clauses.filter((c) => c.role === "title" || c.role === "subtitle"), ...body];
  const found = lead.flatMap((clause) =>
    clause.actors
      .filter((a) => a.party !== null && a.stance !== "unidentified")
      .map((actor) => ({ clause, actor, stance: actor.stance })),
  );
  const parties = new Set(found.map((f) => f.actor.party?.id));
  return parties.size === 1 ? found.slice(0, 1) : [];
}
