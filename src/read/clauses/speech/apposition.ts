import type { Chunk } from "../../groups/chunks.js";
import type { Entity } from "../../groups/entity.js";
import { afterPreposition, hasClause } from "./frame.js";

const BODY = /^(?:party|organisation)$/u;
const HUMAN_KIND = /^(?:official|military|witness|medical)$/u;

/** "Steve Warren, a spokesman for the coalition, said": from the apposition at `at` back to the name, or null. */
export function apposedTo(chunks: readonly Chunk[], at: number): number | null {
  const entity = chunks[at]?.entity;
  if (entity === undefined || entity.type === "person" || entity.type === "pronoun") return null;
  const comma = chunks[at - 1]?.letter === ",";
  const name = comma ? at - 2 : at - 1;
  const before = chunks[name]?.entity;
  if (before === undefined || afterPreposition(chunks, name)) return null;
  // "a building on Sumska Street, the rescue service reported": a place, though only its first word is known for one.
  if (chunks[name - 1]?.letter === "L") return null;
  if (before.type === "person") return entity.type === "role" || comma ? name : null;
  if (!BODY.test(before.type)) return null;
  // An official is no apposition of a body; a collective is.
  const human = entity.type === "role" && HUMAN_KIND.test(entity.kind);
  // A set that lost its commas: "the Media Center an activist collective said".
  const lostComma = entity.indefinite && !hasClause(chunks, 0, name);
  return !human && (comma || lostComma) ? name : null;
}

/** Past an apposition that follows the speaker at `at`. */
export function apposedEnd(chunks: readonly Chunk[], at: number): number {
  const entity = chunks[at]?.entity;
  const comma = chunks[at + 1]?.letter === ",";
  // "Maria Petrenko, 45, a resident": past the age.
  const aged = comma && chunks[at + 3]?.letter === "," && isAge(chunks[at + 2]);
  const next = aged ? at + 4 : comma ? at + 2 : at + 1;
  const other = chunks[next]?.entity;
  if (entity?.type === "person" && other !== undefined && (describes(other) || !comma)) return next + 1;
  const afterComma = chunks[next + 1]?.letter;
  if (
    entity !== undefined &&
    comma &&
    other?.indefinite === true &&
    describes(other) &&
    /[,.]/u.test(afterComma ?? ".")
  )
    return next + 1;
  if (chunks[at + 1]?.letter === "&" && chunks[at + 2]?.letter === "E") return at + 3;
  return at + 1;
}

/** A bare number or a time of one word between commas after a name. */
function isAge(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /[nwT]/u.test(chunk.letter) && chunk.to - chunk.from === 1;
}

function describes(entity: Entity): boolean {
  return entity.type === "role" || entity.type === "generic" || entity.type === "organisation";
}

/** More about the speaker from the apposition beside it. */
export function appositionOf(chunks: readonly Chunk[], at: number): Entity | null {
  const end = apposedEnd(chunks, at);
  const entity = end > at + 1 ? chunks[end - 1]?.entity : undefined;
  return entity !== undefined && chunks[at + 1]?.letter !== "&" && entity.type !== "person" ? entity : null;
}

/** The other speakers of a list: "activists and first responders said", "the A, B and C have denied". */
export function othersOf(chunks: readonly Chunk[], at: number): Entity[] {
  const after = chunks[at + 1]?.letter === "&" ? chunks[at + 2]?.entity : undefined;
  const others = after === undefined ? [] : [after];
  for (let k = at; k >= 2; k -= 2) {
    const link = chunks[k - 1]?.letter;
    const before = chunks[k - 2]?.entity;
    const listed = link === "&" || (link === "," && k < at && before?.type === "party");
    if (!listed || before === undefined) break;
    others.push(before);
  }
  return others;
}

/** Where the list of speakers that ends at `at` begins. */
export function startOfList(chunks: readonly Chunk[], at: number): number {
  return at - 2 * othersBefore(chunks, at);
}

function othersBefore(chunks: readonly Chunk[], at: number): number {
  const after = chunks[at + 1]?.letter === "&" && chunks[at + 2]?.entity !== undefined ? 1 : 0;
  return othersOf(chunks, at).length - after;
}
