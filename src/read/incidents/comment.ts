import { PREPOSITIONS } from "../../../data/english/grammar.js";
import { TOLD_BEFORE } from "../../../data/english/speech.js";
import { type Statement, within } from "../accounts/statements.js";
import { lexicon } from "../words/lexicon.js";
import type { Mention } from "./mention.js";
import { whereOf } from "./where.js";

/** From so many sentences on after an attack was told of, words that name none may be about something else. */
const NEAR = 3;

/**
 * What witnesses, medics and people who are named say right after an attack was told of, where nothing else is told of
 * them: "a very dark day". Their words name no attack, so they are about the one told last. Offices and parties, who
 * are quoted on much besides, are left out, unless they deny it or point back to it: "this crime", "the casualties".
 */
export function commentsOn(statements: readonly Statement[], told: readonly Mention[]): Mention[] {
  const speakers = new Set(told.map((m) => m.statement.speaker.name));
  const sentences = new Set(told.map((m) => m.statement.clause.index));
  const comments: Mention[] = [];
  for (const statement of statements) {
    const first = !speakers.has(statement.speaker.name) && mayComment(statement) && follows(statement, sentences);
    if (!first && !goesOn(statement, comments.at(-1)?.statement)) continue;
    speakers.add(statement.speaker.name);
    comments.push(commentOf(statement));
  }
  return comments;
}

/** "It was dark," she said. "We dug all night," she added: the same one in the same or the next sentence. */
function goesOn({ speaker, clause, spans }: Statement, last: Statement | undefined): boolean {
  if (last === undefined || last.speaker.name !== speaker.name || spans.length === 0) return false;
  return clause.role === "body" && clause.index - last.clause.index <= 1;
}

function mayComment(statement: Statement): boolean {
  const { speaker, clause, spans, saying } = statement;
  if (speaker.publisher || clause.role !== "body" || spans.length === 0) return false;
  // "The jets killed 140 people this year": a total of the war tells nothing of the attack.
  if (clause.harm.some((h) => within(spans, h.from))) return false;
  if (saying?.verb === "deny" || saying?.verb === "refute") return true;
  const named = !speaker.anonymous && onNoSide(speaker.party) && /^\p{Lu}\S* .*\p{Lu}/u.test(speaker.name);
  return named || /^(?:witness|medical)$/u.test(speaker.kind) || pointsBack(statement);
}

/** How far before its noun, in tokens, "the" or "this" may stand: "the deadly air strike". */
const DETERMINED = 3;

/** "the casualties included children", "this crime", "damage was caused", "it would look into the reports". */
function pointsBack({ clause: { tokens }, spans }: Statement): boolean {
  return tokens.some(({ lower }, at) => {
    if (!within(spans, at)) return false;
    if (TOLD_BEFORE.alone.has(lower)) return true;
    const before = tokens.slice(Math.max(0, at - DETERMINED), at).map((t) => t.lower);
    // "a moratorium on strikes": the article is of another noun.
    const own = before.slice(before.findLastIndex((w) => PREPOSITIONS.has(w)) + 1);
    return TOLD_BEFORE.nouns.has(lower) && own.some((w) => TOLD_BEFORE.determiners.has(w));
  });
}

/** Of no party, or of one that helps or watches: an agency of the UN, a hospital, a monitor. */
function onNoSide(party: string | null): boolean {
  const kind = party === null ? null : lexicon.partyById.get(party)?.kind;
  return kind == null || /^(?:international|medical|monitor)$/u.test(kind);
}

function follows({ clause }: Statement, told: ReadonlySet<number>): boolean {
  for (let back = 0; back <= NEAR; back++) if (told.has(clause.index - back)) return true;
  return false;
}

function commentOf(statement: Statement): Mention {
  return {
    statement,
    harm: [],
    actors: [],
    places: [],
    where: whereOf([], statement.clause),
    time: null,
    said: null,
    act: null,
    actNouns: [],
    acts: false,
    refersBack: true,
    another: false,
    tally: false,
  };
}

/** Mentions and comments in the order of the report. */
export function withComments(statements: readonly Statement[], told: readonly Mention[]): Mention[] {
  const comments = commentsOn(statements, told);
  if (comments.length === 0) return [...told];
  const at = (m: Mention) => m.statement.clause.index;
  return [...told, ...comments].sort((a, b) => Number(isTitle(a)) - Number(isTitle(b)) || at(a) - at(b));
}

/** A headline goes after the body, whose incidents it belongs to. */
function isTitle(mention: Mention): boolean {
  return mention.statement.clause.role === "title";
}
