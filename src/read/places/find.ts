import type { Gazetteer } from "../../model/gazetteer.js";
import type { Token } from "../text/tokens.js";
import { type Candidate, candidatesIn } from "./candidates.js";
import { type Context, contextOf } from "./context.js";
import type { PlaceMention, PlaceRole } from "./mention.js";
import { nest } from "./nest.js";
import { roleOf } from "./role.js";

export type { PlaceMention, PlaceRole } from "./mention.js";

interface Draft {
  readonly candidate: Candidate;
  readonly context: Context;
  readonly role: PlaceRole;
}

/**
 * The places named in a sentence, in order: names that the gazetteer knows and that the words around do not turn into
 * a person or a body, and capitalised names that it does not know where the words say that a place is meant.
 */
export function findPlaces(tokens: readonly Token[], gazetteer: Gazetteer): PlaceMention[] {
  const candidates = candidatesIn(tokens, gazetteer);
  if (candidates.length === 0) return [];
  const drafts: Draft[] = [];
  for (const candidate of candidates) {
    const own = contextOf(tokens, candidate.from, candidate.to);
    const before = drafts.at(-1);
    const listed = before !== undefined && continues(tokens, before, candidate, own);
    const context = listed ? inherit(own, before) : own;
    const role = roleOf(tokens, candidate, context, listed);
    if (role !== null) drafts.push({ candidate, context, role });
  }
  return nest(
    tokens,
    drafts.map((draft) => mentionOf(tokens, draft)),
  );
}

/** A list goes on: "the towns of X, Y and Z"; a set that lost its commas writes them side by side. */
function continues(tokens: readonly Token[], before: Draft, { from, entries }: Candidate, own: Context): boolean {
  if (own.preposition !== null || own.bearing) return false;
  // "the cities X and Y, northern Syria": the country is no third city.
  if (before.context.plural && entries[0]?.precision === "country") return false;
  const start = Math.min(own.phraseFrom, from);
  const end = before.context.phraseTo;
  if (start < end || start - end > 3) return false;
  return tokens.slice(end, start).every((token) => /^(?:,|\(|and|or|&|the|\/|as|well)$/u.test(token.lower));
}

/** What the head of a list says holds for its members: the plural noun, the preposition. */
function inherit(own: Context, { context: head }: Draft): Context {
  const noun = head.plural ? { precision: own.precision ?? head.precision, plural: true } : {};
  return { ...own, ...noun, preposition: head.preposition, bearing: head.bearing && own.part === null };
}

function mentionOf(tokens: readonly Token[], { candidate, context, role }: Draft): PlaceMention {
  const { from, to, entries } = candidate;
  return {
    from,
    to,
    phraseFrom: Math.min(from, context.phraseFrom),
    phraseTo: Math.max(to, context.phraseTo),
    name: candidate.name,
    label: labelOf(tokens, candidate, context),
    precision: context.precision,
    part: context.part,
    surroundings: context.surroundings,
    kind: entries.length > 0 ? "named" : "unresolved-in-context",
    role,
    within: null,
    entries,
  };
}

function labelOf(tokens: readonly Token[], { from, to, name }: Candidate, context: Context): string {
  const words = (a: number, b: number): string =>
    tokens
      .slice(a, b)
      .map((token) => token.text)
      .join(" ");
  return [words(context.labelFrom, from), name, words(to, context.labelTo).replace(/^['’]s /u, "")]
    .filter((part) => part !== "")
    .join(" ");
}
