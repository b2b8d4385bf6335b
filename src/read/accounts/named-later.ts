import type { Speaker } from "../../model/account.js";
import type { Statement } from "./statements.js";

/** Who is named later than so many sentences on is somebody else. */
const FAR = 8;
/** So many statements hold those sentences. */
const WINDOW = 5 * FAR;

/**
 * A lead says "a monitor said", and the sentences after it name the monitor: one speaker. Only a lone body of one
 * kind counts, and only the first one named after it.
 */
export function namedLater(statements: readonly Statement[]): Statement[] {
  // "The Britain-based monitor said" further on is pointed at the words of the lead.
  const resolved = new Map<string, Speaker>();
  return statements.map((statement, n) => {
    if (!isUnnamed(statement)) return statement;
    const names = (s: Statement) => near(s, statement) && isNamed(s.speaker, statement.speaker);
    const { name } = statement.speaker;
    const named = statements.slice(n + 1, n + WINDOW).find(names)?.speaker ?? resolved.get(name);
    if (named === undefined) return statement;
    resolved.set(name, named);
    return { ...statement, speaker: { ...named, via: statement.speaker.via } };
  });
}

function near(a: Statement, b: Statement): boolean {
  return a.clause.index - b.clause.index <= FAR;
}

function isUnnamed({ speaker }: Statement): boolean {
  const plain = speaker.name.split(" ").every((w) => /^\p{Ll}|-based$/u.test(w));
  return speaker.kind === "monitor" && speaker.party === null && plain;
}

function isNamed(speaker: Speaker, unnamed: Speaker): boolean {
  return speaker.kind === unnamed.kind && speaker.party !== null && !speaker.anonymous;
}
