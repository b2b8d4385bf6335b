import type { Speaker } from "../../model/account.js";
import type { Saying } from "../clauses/saying.js";
import type { Clause } from "../document.js";
import type { Entity } from "../groups/entity-type.js";
import { carried } from "./carry.js";
import { namedLater } from "./named-later.js";
import type { Speakers } from "./speakers.js";

/** What one speaker says in one sentence: spans of its tokens. */
export interface Statement {
  readonly clause: Clause;
  readonly speaker: Speaker;
  readonly stance: "asserts" | "denies";
  readonly spans: readonly (readonly [number, number])[];
  /** Where the frame that says who speaks stands, or null for the publisher's own voice. */
  readonly saying: Saying | null;
}

/** Level 6, first half: who speaks over which words. What nobody is quoted for is the publisher's. */
export function statementsOf(clauses: readonly Clause[], speakers: Speakers): Statement[] {
  const statements: Statement[] = [];
  for (const [n, clause] of clauses.entries()) {
    const own = spoken(clause, speakers, clauses[n - 1]);
    if (own.length > 0) {
      statements.push(...own, ...remainder(clause, own, speakers, statements.at(-1)));
      continue;
    }
    const speaker = posted(clause, speakers) ?? carried(clauses, n, statements, speakers) ?? speakers.publisher;
    statements.push({ clause, speaker, stance: "asserts", spans: [[0, clause.tokens.length]], saying: null });
  }
  return namedLater(statements);
}

/** An embedded post is in the words of whoever posted it. */
function posted(clause: Clause, speakers: Speakers): Speaker | null {
  return clause.poster === null ? null : speakers.poster(clause.poster);
}

function spoken(clause: Clause, speakers: Speakers, before: Clause | undefined): Statement[] {
  const statements: Statement[] = [];
  let last: Speaker | null = null;
  for (const saying of clause.sayings) {
    const speaker: Speaker | null =
      saying.speaker === null
        ? (last ?? speakers.last)
        : speakers.resolve(meantBy(saying.speaker, before), saying.apposition, saying.via);
    if (speaker === null) continue;
    last = speaker;
    const statement = { clause, speaker, stance: saying.stance, spans: saying.content, saying };
    statements.push(statement);
    for (const entity of saying.also) {
      const also = speakers.resolve(entity, null, saying.via);
      if (also !== null && also.name !== speaker.name) statements.push({ ...statement, speaker: also });
    }
  }
  return innermost(statements);
}

/** "Residents had fled the town. They said …": right after a sentence in which nobody speaks, its subject is meant. */
function meantBy(speaker: Entity, before: Clause | undefined): Entity {
  const subject = before === undefined || before.sayings.length > 0 ? undefined : before.chunks[0]?.entity;
  if (speaker.type !== "pronoun" || subject === undefined || subject.asset) return speaker;
  // A single capital at the head of a sentence may be any noun.
  const human = subject.type === "role" || (subject.type === "person" && subject.name.includes(" "));
  if (/^(?:he|she)$/u.test(speaker.head)) return human && !subject.plural ? subject : speaker;
  return speaker.head === "they" && subject.plural && subject.type !== "pronoun" ? subject : speaker;
}

/** Words that two frames claim belong to the inner one: the one with less to say. */
function innermost(statements: readonly Statement[]): Statement[] {
  const size = (s: Statement) => s.spans.reduce((sum, [a, b]) => sum + b - a, 0);
  return statements.map((outer) => {
    const inner = statements.filter((s) => s.saying !== outer.saying && size(s) < size(outer));
    const holes = inner.flatMap((s) => [...s.spans, [s.saying?.from ?? 0, s.saying?.to ?? 0] as const]);
    return { ...outer, spans: cut(outer.spans, holes) };
  });
}

/** What of a sentence no frame covers, if it tells anything, is the publisher's own. */
function remainder(
  clause: Clause,
  own: readonly Statement[],
  speakers: Speakers,
  last: Statement | undefined,
): Statement[] {
  const covered = own.flatMap((s) => [...s.spans, [s.saying?.from ?? 0, s.saying?.to ?? 0] as const]);
  const spans = cut([[0, clause.tokens.length]], covered);
  const tells = clause.harm.some((h) => within(spans, h.from)) || clause.actors.some((a) => within(spans, a.from));
  // "The raid killed five, the group said. It also hit a school, although it added …": the same one goes on.
  const goesOn =
    own.length === 1 && last?.speaker.name === own[0]?.speaker.name && last?.clause.index === clause.index - 1;
  const speaker = goesOn ? (own[0] as Statement).speaker : speakers.publisher;
  return tells ? [{ clause, speaker, stance: "asserts", spans, saying: null }] : [];
}

/** Whether a token lies in one of the spans. */
export function within(spans: readonly (readonly [number, number])[], token: number): boolean {
  return spans.some(([a, b]) => a <= token && token < b);
}

/** The spans without the holes. */
function cut(
  spans: readonly (readonly [number, number])[],
  holes: readonly (readonly [number, number])[],
): [number, number][] {
  let left: [number, number][] = spans.map(([a, b]) => [a, b]);
  for (const [from, to] of holes) {
    left = left.flatMap(([a, b]): [number, number][] => {
      if (to <= a || b <= from) return [[a, b]];
      return (
        [
          [a, from],
          [to, b],
        ] as [number, number][]
      ).filter(([x, y]) => x < y);
    });
  }
  return left;
}
