import type { Entity } from "../../groups/entity.js";
import { type Frame, hasClause, type Sentence } from "./frame.js";

const SPEAKS_BY_LABEL = /^(?:official|medical|monitor|international|state)$/u;
const SIGNS = /^(?:official|medical|monitor|international|state|witness|military)$/u;

/** "Mayor's office: 5 dead, 12 hurt"; "five killed in overnight strike – governor": whoever says it stands apart by a mark. */
export function labelFrame(sentence: Sentence, k: number): Frame | null {
  const letter = sentence.chunks[k]?.letter;
  if (letter === ":" && k === 1) return before(sentence, k) ?? after(sentence, k);
  return letter === "-" || letter === ":" ? after(sentence, k) : null;
}

function before({ chunks }: Sentence, k: number): Frame | null {
  const entity = chunks[k - 1]?.entity;
  if (entity === undefined || !isBody(entity, SPEAKS_BY_LABEL) || !hasClause(chunks, k + 1, chunks.length)) return null;
  return { speaker: k - 1, verb: k, rule: "label", from: k - 1, to: k + 1, via: null, trailing: false };
}

function after({ chunks }: Sentence, k: number): Frame | null {
  const entity = chunks[k + 1]?.entity;
  const last = chunks.slice(k + 2).every((c) => /[."]/u.test(c.letter));
  if (entity === undefined || !last || !isBody(entity, SIGNS) || !hasClause(chunks, 0, k)) return null;
  return { speaker: k + 1, verb: k, rule: "label", from: k, to: k + 2, via: null, trailing: true };
}

/** A role or a body that is named, no country alone ("Syria: 12 dead") and no outlet, whose name ends many a headline. */
function isBody(entity: Entity, kinds: RegExp): boolean {
  if (entity.asset || entity.type === "person" || entity.type === "pronoun" || !kinds.test(entity.kind)) return false;
  const only = entity.parties.length === 1 && entity.type === "party" ? entity.parties[0] : undefined;
  return only === undefined || only.party.kind !== "state" || only.party.of !== undefined;
}
