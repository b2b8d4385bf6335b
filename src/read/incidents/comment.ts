import type { Statement } from "../accounts/statements.js";
import type { Mention } from "./mention.js";
import { whereOf } from "./where.js";

/** From this many sentences on after an attack was told of, a comment may be on something else. */
const NEAR = Number(process.env["NEAR"] ?? 2);

/** Statements of speakers who are quoted right after an attack is told of, and of whom nothing else is told: comments on it. */
export function commentsOn(statements: readonly Statement[], told: readonly Mention[]): Mention[] {
  const V = process.env["CV"] ?? "";
  const speakers = new Set(told.map((m) => m.statement.speaker.name));
  const sentences = new Set(told.map((m) => m.statement.clause.index));
  const comments: Mention[] = [];
  for (const statement of statements) {
    const { speaker, clause, spans } = statement;
    if (speaker.publisher || speakers.has(speaker.name) || clause.role !== "body" || spans.length === 0) continue;
    let near = false;
    for (let k = 0; k <= NEAR; k++) near ||= sentences.has(clause.index - k);
    if (!near) continue;
    if (V.includes("q") && !clause.tokens.some((t) => /^["“]$/u.test(t.text))) continue;
    if (V.includes("w") && !/^(?:witness|medical)$/u.test(speaker.kind)) continue;
    if (V.includes("p") && !/^\p{Lu}.* \p{Lu}/u.test(speaker.name)) continue;
    if (V.includes("d") && !/^(?:condemn|describe|call|denounce|express|deny|dismiss|reject|slam|deplore)$/u.test(statement.saying?.verb ?? "")) continue;
    speakers.add(speaker.name);
    comments.push(commentOf(statement));
  }
  return comments;
}

function commentOf(statement: Statement): Mention {
  return {
    statement,
    harm: [],
    actors: [],
    places: [],
    where: whereOf([], statement.clause),
    time: null,
    act: null,
    actNouns: [],
    acts: false,
    refersBack: true,
    another: false,
    tally: false,
  };
}
