import { DOING, GOES_ON, OBJECT_SPEECH, WEAK_SPEECH } from "../../../../data/english/speech.js";
import type { Chunk } from "../../groups/chunks.js";
import type { VerbGroup } from "../../groups/verb.js";
import { apposedEnd, startOfList } from "./apposition.js";
import { afterPreposition, type Frame, hasClause, isText, type Sentence, skip, wordAt } from "./frame.js";
import { passiveFrame } from "./passive-frame.js";
import { prefersRight, subjectAfter, subjectBefore } from "./subject.js";

const MAX_APART = 7;

/** The frame of the verb of saying at `k`; `before` are the frames found so far in the sentence. */
export function verbFrame(sentence: Sentence, k: number, before: readonly Frame[]): Frame | null {
  const { chunks } = sentence;
  const verb = (chunks[k] as Chunk).verb;
  if (verb === undefined || silent(sentence, k, verb)) return null;
  if (verb.voice === "passive") return passiveFrame(sentence, k);
  // "warplanes confirmed by officials as behind the raid": said of them, not by them
  if (verb.voice === "ambiguous" && chunks[k + 1]?.letter === "b") return null;
  if (verb.gerund) return gerundFrame(sentence, k, verb, before);
  const left = subjectBefore(sentence, k, bareNoun(sentence, verb) ? 1 : MAX_APART);
  const right = subjectAfter(sentence, k);
  const subject = left !== null && (right === null || !prefersRight(chunks, left, right, k)) ? left : null;
  const at = subject ?? right;
  if (at !== null && !speaks(sentence, k, verb, at)) return null;
  if (subject !== null)
    return isAside(sentence, k, subject)
      ? null
      : { ...leftFrame(sentence, k, subject), speaker: antecedent(sentence, subject, before) };
  if (right !== null)
    return {
      speaker: right,
      verb: k,
      rule: "verb-subject",
      from: k,
      to: apposedEnd(chunks, right),
      via: null,
      trailing: true,
    };
  return continued(sentence, k, verb, before);
}

function leftFrame(sentence: Sentence, k: number, subject: number): Frame {
  const from = startOfList(sentence.chunks, subject);
  const verb = sentence.chunks[k]?.verb;
  const objects = OBJECT_SPEECH.has(verb?.base ?? "") && !/^[,."]$/u.test(sentence.chunks[k + 1]?.letter ?? ".");
  const trailing = !objects && closes(sentence, k) && hasWords(sentence, from);
  return { speaker: subject, verb: k, rule: "subject-verb", from, to: k + 1, via: null, trailing };
}

/** "Chad and Mali sent evidence of raids that they say …": before anybody spoke in the sentence, its subject is meant. */
function antecedent(sentence: Sentence, subject: number, before: readonly Frame[]): number {
  const pronoun = sentence.chunks[subject]?.entity;
  if (pronoun?.type !== "pronoun" || before.length > 0 || sentence.chunks[subject - 1]?.letter !== "r") return subject;
  const at = firstSubject(sentence, subject);
  return at === null ? subject : at;
}

/** "the land they claimed earlier in the war": a pronoun's verb inside a sentence that nothing follows is no report. */
function isAside({ chunks }: Sentence, k: number, subject: number): boolean {
  const rest = chunks.slice(k + 1);
  const said = rest.some((c) => /[KQxdAPySDa"]/u.test(c.letter));
  const inside = subject > 0 && !/[,"]/u.test(chunks[subject - 1]?.letter ?? "");
  return chunks[subject]?.entity?.type === "pronoun" && inside && rest.length > 2 && !said;
}

/** "…, adding that …": goes on with the speaker of the sentence; before one is named, its subject speaks ("X put it lower, saying …"). */
function gerundFrame(sentence: Sentence, k: number, verb: VerbGroup, before: readonly Frame[]): Frame | null {
  if (!GOES_ON.has(verb.base) || k === 0 || !complement(sentence, k)) return null;
  // "hoping that announcing a truce": a noun there, not a second verb of the speaker.
  if (/[posbr]/u.test(sentence.chunks[k - 1]?.letter ?? "")) return null;
  // "Shells hit a school, with the mayor saying that …"
  const own = sentence.chunks[k - 1]?.entity !== undefined && wordAt(sentence, k - 2) === "with";
  if (own) return { speaker: k - 1, verb: k, rule: "with-saying", from: k - 2, to: k + 1, via: null, trailing: false };
  const speaker = before.length > 0 ? null : firstSubject(sentence, k);
  if (speaker === null && before.length === 0) return null;
  return { speaker, verb: k, rule: "continued", from: k, to: k + 1, via: null, trailing: false };
}

function firstSubject(sentence: Sentence, k: number): number | null {
  const at = sentence.chunks.findIndex((c) => c.entity !== undefined);
  const entity = sentence.chunks[at]?.entity;
  if (at < 0 || at >= k || entity === undefined || entity.asset || afterPreposition(sentence.chunks, at)) return null;
  return hasClause(sentence.chunks, 0, at) ? null : at;
}

/** "X condemned the raid and called it a crime": a second verb of one speaker; "said the ministry" at the head goes on too. */
function continued(sentence: Sentence, k: number, verb: VerbGroup, before: readonly Frame[]): Frame | null {
  const joined = sentence.chunks[k - 1]?.letter === "&";
  if (!GOES_ON.has(verb.base) || (!joined && k !== 0) || !complement(sentence, k)) return null;
  // "X claimed responsibility and said": the first verb says nothing, its subject does.
  const speaker = joined && before.length === 0 ? firstSubject(sentence, k) : null;
  if (joined && before.length === 0 && speaker === null) return null;
  return { speaker, verb: k, rule: "continued", from: k, to: k + 1, via: null, trailing: false };
}

/** A form that is noun and verb ("reports", "claims") needs its subject right beside it. */
function bareNoun(sentence: Sentence, verb: VerbGroup): boolean {
  const word = sentence.tokens[verb.from]?.lower ?? "";
  return (
    verb.to - verb.from === 1 &&
    /^(?:reports?|claims?|calls?|charges?|notes?|comments?|estimates?|counts?|lists?|posts?|releases?|demands?|fears?|states?|documents?|records?|maintains?)$/u.test(
      word,
    )
  );
}

/** Nothing is said: "did not say where", "declined to comment", "claimed responsibility for", "pledged to investigate". */
function silent(sentence: Sentence, k: number, verb: VerbGroup): boolean {
  const { chunks, tokens } = sentence;
  const chunk = chunks[k] as Chunk;
  const next = tokens[verb.to]?.lower ?? "";
  if (chunk.letter === "S" && verb.negated && !/^(?:think|believe|accept|agree|exclude)$/u.test(verb.base)) return true;
  // "was to blame"
  if (
    verb.base === "blame" &&
    /^(?:is|are|was|were|be|been)$/u.test(tokens[chunk.from]?.lower ?? "") &&
    tokens[verb.to - 2]?.lower === "to"
  )
    return true;
  if (verb.base === "comment" || (DOING.has(verb.base) && next === "to")) return true;
  if (
    verb.base === "claim" &&
    !/^(?:that|to)$/u.test(next) &&
    /^(?:responsibility|credit|the|lives|victory)$/u.test(next)
  )
    return next !== "the" || tokens[verb.to + 1]?.lower === "lives";
  return /^(?:decline|refuse|fail)(?:s|d|ed)?$/u.test(wordAt(sentence, k - 1)) && tokens[chunk.from]?.lower === "to";
}

/** Whether the entity at `at` says something by this verb: an asset does not, and a weak verb needs words after or before it that are said. */
function speaks(sentence: Sentence, k: number, verb: VerbGroup, at: number): boolean {
  const entity = sentence.chunks[at]?.entity;
  if (entity === undefined || entity.asset) return false;
  if (/^(?:neither|nor)$/u.test(wordAt(sentence, at - 1))) return false;
  if (entity.kind === "other" && isText(entity) && sentence.inQuote[k] === true) return false;
  if (!WEAK_SPEECH.has(verb.base)) return true;
  const counts = /^(?:record|document|count|list|put|publish|post|release|find|estimate)$/u.test(verb.base);
  return complement(sentence, k) || (counts && /^(?:monitor|international|medical|media)$/u.test(entity.kind));
}

/** After the verb or before it stand words that are said: "that …", a quotation, an attack that is called something. */
function complement(sentence: Sentence, k: number): boolean {
  const { chunks, tokens } = sentence;
  const verb = chunks[k]?.verb as VerbGroup;
  if (!WEAK_SPEECH.has(verb.base)) return true;
  const rest = chunks.slice(k + 1, k + 9);
  if (/^(?:that|how|:)$/u.test(tokens[verb.to]?.lower ?? "")) return true;
  if (rest.some((c) => c.letter === '"')) return true;
  // "put the number of dead at 12"
  if (verb.base === "put" && rest.slice(0, 4).some((c) => c.letter === "t")) return true;
  if (verb.base === "call" && /^(?:M|h)$/u.test(rest[0]?.letter ?? "")) return true;
  return closes(sentence, k) && chunks.slice(Math.max(0, k - 6), k).some((c) => c.letter === '"');
}

/** After the verb nothing more is said: the sentence ends, or only a time, place, paper or listener follows. */
export function closes(sentence: Sentence, k: number): boolean {
  const { chunks } = sentence;
  const verb = chunks[k]?.verb;
  let at = k + 1;
  if (verb?.base === "tell" && chunks[at]?.entity !== undefined) at = apposedEnd(chunks, at);
  for (let passed = 0; passed < 6; passed++) {
    const chunk = chunks[at];
    if (chunk === undefined || /[.)]/u.test(chunk.letter)) return true;
    if (/^(?:that|how)$/u.test(wordAt(sentence, at))) return false;
    if (/[,"-]/u.test(chunk.letter)) return at > k + 1 || chunk.letter === ",";
    if (chunk.letter === "c" || participle(sentence, k, at)) return true;
    // "…, he said adding that …": a second verb of saying goes on, with or without its comma
    if (chunk.letter === "S" && chunk.verb?.gerund === true) return true;
    if (at > k + 1 && chunk.letter === "s") return true;
    const circumstance =
      /[TLp]/u.test(chunk.letter) ||
      (chunk.entity !== undefined && (afterPreposition(chunks, at) || isText(chunk.entity)));
    const filler = chunk.letter === "w" && (passed === 0 || afterPreposition(chunks, at));
    if (!circumstance && !filler && inWhat(sentence, k)) return true;
    if (!circumstance && !filler)
      return chunks.slice(at).every((c) => /[wTLpo.")]/u.test(c.letter)) && chunks.length - at <= 6;
    at++;
  }
  return false;
}

/** "the rescuers said in a revised toll of casualties": in what it was said, up to the end of the sentence. */
function inWhat(sentence: Sentence, k: number): boolean {
  if (!/^(?:in|during|via)$/u.test(wordAt(sentence, k + 1)) || !/^an?$/u.test(wordAt(sentence, k + 2))) return false;
  const rest = sentence.chunks.slice(k + 2);
  return rest.length <= 9 && rest.every((c) => /[wotgETpL.")]/u.test(c.letter));
}

/** "activists said keeping up pressure", "said in a statement released on Sunday": goes with the frame, is not said. */
function participle(sentence: Sentence, k: number, at: number): boolean {
  const paper = sentence.chunks[at - 1]?.entity;
  const word = wordAt(sentence, at);
  if (paper !== undefined && isText(paper) && /ed$|^(?:sent|given)$/u.test(word)) return true;
  return at === k + 1 && /^\p{L}{3,}ing$/u.test(word) && sentence.chunks[at]?.letter === "w";
}

/** Whether words that can be said stand before a frame: a clause, or more than a time and a place. */
function hasWords(sentence: Sentence, from: number): boolean {
  if (hasClause(sentence.chunks, 0, from)) return true;
  const words = sentence.chunks.slice(0, from).filter((c) => /[wEhgtr"]/u.test(c.letter));
  return words.length > 2 && skip(sentence.chunks, 0, "pTL,") === 0;
}
