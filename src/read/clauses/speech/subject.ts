import type { Chunk } from "../../groups/chunks.js";
import type { Entity } from "../../groups/entity.js";
import { apposedEnd, apposedTo, startOfList } from "./apposition.js";
import { afterPreposition, hasClause, isOutlet, isText, type Sentence, skip, wordAt } from "./frame.js";

const MAX_RELATIVE = 16;

/** The subject to the left of the verb of saying at `k`, over times, adverbs, an apposition or a bracket; null if none. */
export function subjectBefore(sentence: Sentence, k: number, apart: number): number | null {
  const { chunks } = sentence;
  const relative =
    whoSaid(chunks, k) ?? besideRelative(chunks, k) ?? besideApposition(sentence, k) ?? besideAside(sentence, k);
  if (relative !== null) return relative;
  for (let at = k - 1; at >= 0 && at >= k - 1 - apart; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.entity !== undefined) return subjectAt(sentence, at);
    const auxiliary = chunk.letter === "a" && at >= k - 2;
    if (!auxiliary && !/[TwpL(),g"&]/u.test(chunk.letter)) return null;
    if (chunk.letter === "&" && wordAt(sentence, at) !== "&") return null;
  }
  return null;
}

function subjectAt(sentence: Sentence, at: number): number | null {
  const { chunks } = sentence;
  const entity = (chunks[at] as Chunk).entity as Entity;
  if (entity.asset && entity.parties.length === 0) return null;
  const owner = apposedTo(chunks, at);
  if (owner !== null) return throughDash(chunks, owner);
  // "the coalition fighting IS said": the subject is the one who fights.
  if (fights(sentence, at - 1) && chunks[at - 2]?.letter === "E") return at - 2;
  const first = startOfList(chunks, at);
  if (isGivenName(sentence, at)) return at;
  // "since the start of the war mayor Karim Noori said": nobody else to speak, and a comma that was lost.
  if (afterPreposition(chunks, first)) return hangsOn(chunks, first) ?? (isTitled(entity) ? at : null);
  return atFacility(sentence, first) ?? throughDash(chunks, at);
}

function isTitled(entity: Entity): boolean {
  return entity.type === "person" && entity.head !== "";
}

/** "a doctor going by the name of Karim Noori said": the name is of the one who speaks. */
function isGivenName({ chunks, tokens }: Sentence, at: number): boolean {
  const from = chunks[at]?.from ?? 0;
  const before = tokens.slice(Math.max(0, from - 2), from).map((t) => t.lower);
  return chunks[at]?.entity?.type === "person" && before.join(" ") === "name of";
}

const FACILITY =
  /^(?:hospital|clinic|centre|center|ministry|department|office|headquarters|directorate|morgue|mortuary|school|university|embassy)$/u;

/** "a source in the Selma National Hospital", "a medic at the town hospital": the one who is there, not the building. */
function atFacility(sentence: Sentence, at: number): number | null {
  const { chunks } = sentence;
  const end = (chunks[at] as Chunk).to;
  if (!FACILITY.test(sentence.tokens[end - 1]?.lower ?? "")) return null;
  let start = at - 1;
  while (start > at - 4 && /[wL]/u.test(chunks[start]?.letter ?? "")) start--;
  return chunks[start]?.letter === "p" && start < at - 1 ? hangsOn(chunks, start + 1) : null;
}

function fights(sentence: Sentence, k: number): boolean {
  const chunk = sentence.chunks[k];
  if (chunk === undefined || !/[AyKM]/u.test(chunk.letter)) return false;
  return chunk.verb?.gerund === true || (chunk.to - chunk.from === 1 && wordAt(sentence, k).endsWith("ing"));
}

/** "John B., the commander of the Task Force – Operation X, said": past a name in two halves to the person. */
function throughDash(chunks: readonly Chunk[], at: number): number {
  if (chunks[at - 1]?.letter !== "-" || chunks[at - 2]?.letter !== "E") return at;
  return apposedTo(chunks, at - 2) ?? at;
}

/** "a source in the ministry said": the noun that the preposition hangs on, if it can speak; "a statement from X": X. */
function hangsOn(chunks: readonly Chunk[], at: number): number | null {
  for (let k = at - 2; k >= Math.max(0, at - 5); k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.letter === "E" || chunk.letter === "h" || (chunk.letter === "N" && chunk.entity !== undefined)) {
      if (afterPreposition(chunks, k)) return hangsOn(chunks, k);
      const issued =
        chunk.entity !== undefined && isText(chunk.entity) && k === at - 2 && chunks[at]?.entity !== undefined;
      return issued ? at : (apposedTo(chunks, k) ?? k);
    }
    if (!/[wpoTL]/u.test(chunk.letter)) return null;
  }
  return null;
}

/** "a military source who said": the noun before the relative pronoun. */
function whoSaid(chunks: readonly Chunk[], k: number): number | null {
  if (chunks[k - 1]?.letter !== "r") return null;
  const noun = chunks[k - 2]?.letter === "," ? k - 3 : k - 2;
  const entity = chunks[noun]?.entity;
  return entity !== undefined && entity.type !== "pronoun" && !entity.asset ? noun : null;
}

/** "an official, who declined to be named, said"; "the centre which monitors the war said": the noun before the relative clause. */
function besideRelative(chunks: readonly Chunk[], k: number): number | null {
  const comma = chunks[k - 1]?.letter === ",";
  for (let at = k - 2; at > 0 && at > k - MAX_RELATIVE; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.letter === ".") return null;
    if (chunk.letter !== "r") continue;
    if (!comma && isReporter(chunks, k - 1) && chunks.slice(at, k).some((c) => /[PQ]/u.test(c.letter))) return null;
    const noun = chunks[at - 1]?.letter === "," ? at - 2 : at - 1;
    const closed = (chunks[at - 1]?.letter === ",") === comma;
    const subject =
      /[EN]/u.test(chunks[noun]?.letter ?? "") &&
      chunks[noun]?.entity?.asset === false &&
      !afterPreposition(chunks, noun);
    return closed && subject && (comma || !hasClause(chunks, 0, noun)) ? noun : null;
  }
  return null;
}

/** "The mill which rebels held was hit state TV said": an outlet or monitor right before the verb speaks itself. */
function isReporter(chunks: readonly Chunk[], at: number): boolean {
  const entity = chunks[at]?.entity;
  const reports =
    entity !== undefined &&
    (isOutlet(entity) ||
      /^(?:media|monitor)$/u.test(entity.kind) ||
      /\b(?:tv|television|media|radio|agency)$/iu.test(entity.name));
  return reports && !afterPreposition(chunks, at) && !/[ASDKy]/u.test(chunks[at - 1]?.letter ?? "");
}

/** "Ahmad K., the father of the injured girl, told": the name before an apposition that no verb belongs to. */
function besideApposition(sentence: Sentence, k: number): number | null {
  const { chunks } = sentence;
  if (chunks[k - 1]?.letter !== ",") return null;
  let clear = true;
  for (let at = k - 2; at > 0 && at > k - MAX_RELATIVE; at--) {
    const letter = (chunks[at] as Chunk).letter;
    if (/[.c"]/u.test(letter)) return null;
    if (/[KQAPySDr]/u.test(letter)) clear = false;
    if (letter !== "," || !/^(?:the|an?|whose|his|her|its)$/u.test(wordAt(sentence, at + 1))) continue;
    const named = /^(?:person|organisation|party)$/u.test(chunks[at - 1]?.entity?.type ?? "");
    // With a verb in it, only the one of a subject that begins the sentence.
    return named && (at === 1 || (clear && /[,"s]/u.test(chunks[at - 2]?.letter ?? ""))) ? at - 1 : null;
  }
  return null;
}

const ASIDE = /^(?:speaking|talking|requesting|asking|insisting|asked|contacted|reached|interviewed|quoted|where)$/u;

/** "a source in the province, speaking on condition of anonymity, said": the noun before what tells how it speaks. */
function besideAside(sentence: Sentence, k: number): number | null {
  const { chunks } = sentence;
  // A set that lost its commas has none on either side.
  const set = chunks[k - 1]?.letter === ",";
  let first = k - 2;
  while (first > k - 10 && first > 1 && !ASIDE.test(wordAt(sentence, first))) first--;
  // "a medic at a hospital in X, where the dead were taken, said": between commas only
  if (!set && wordAt(sentence, first) === "where") return null;
  if (!ASIDE.test(wordAt(sentence, first)) || (chunks[first - 1]?.letter === ",") !== set) return null;
  for (let at = first - (set ? 2 : 1); at >= Math.max(0, first - 6); at--) {
    if (chunks[at]?.entity !== undefined) return subjectAt(sentence, at);
    if (!/[wpoTL)]/u.test(chunks[at]?.letter ?? "")) return null;
  }
  return null;
}

const INVERTS =
  /^(?:say|add|tell|explain|report|announce|note|warn|write|claim|continue|tweet|recall|state|declare|insist|ask)$/u;

/** The subject after an inverted verb: "…," said Rami A., the head of the Observatory. */
export function subjectAfter(sentence: Sentence, k: number): number | null {
  const { chunks, tokens } = sentence;
  const verb = (chunks[k] as Chunk).verb;
  if (verb === undefined || !INVERTS.test(verb.base) || verb.voice === "passive" || verb.gerund) return null;
  if (verb.base === "tell" || k === 0) return null;
  const at = skip(chunks, k + 1, "w");
  const chunk = chunks[at];
  if (at > k + 2 || chunk?.entity === undefined || chunk.entity.asset) return null;
  // A capital article begins a sentence whose stop before it was lost: "… said The hospital is …".
  const first = tokens[chunk.from];
  if (
    first?.capital === true &&
    /^(?:the|an?|this|these)$/u.test(first.lower) &&
    tokens[chunk.from + 1]?.capital !== true
  )
    return null;
  const end = apposedEnd(chunks, at);
  // "the doctor said his clinic received three": words go on after somebody's own.
  const marked = /[,"]/u.test(chunks[k - 1]?.letter ?? "");
  const goesOn = (marked ? /w/u : /[wp]/u).test(chunks[end]?.letter ?? "");
  if (/^(?:his|her|their|its|my|our)$/u.test(first?.lower ?? "") && goesOn) return null;
  // A verb right after it makes it the subject of what is said: "said Russia bombed …".
  // Also with a place between: "said one hospital in Taiz had received 200".
  const after = chunks[skip(chunks, skip(chunks, end, "wT"), "pL")]?.letter ?? ".";
  if (/[KQxdAPyaSD]/u.test(after) || /^(?:that|will|would)$/u.test(wordAt(sentence, end))) return null;
  return at;
}

/** Both sides could be the subject: the right one is, where a clause is told before and it looks like a speaker. */
export function prefersRight(chunks: readonly Chunk[], left: number, right: number, k: number): boolean {
  const before = chunks[k - 1]?.letter;
  if (before === "," || before === '"') return true;
  const rightEntity = (chunks[right] as Chunk).entity as Entity;
  const leftEntity = (chunks[left] as Chunk).entity as Entity;
  const speaks =
    rightEntity.type === "person" || /^(?:monitor|official|media|witness|medical)$/u.test(rightEntity.kind);
  return speaks && leftEntity.type !== "person" && leftEntity.type !== "pronoun" && hasClause(chunks, 0, left);
}
