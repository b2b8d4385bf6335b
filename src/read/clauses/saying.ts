import type { Chunk } from "../groups/chunks.js";
import type { Entity } from "../groups/entity.js";
import type { Token } from "../text/tokens.js";
import { lexicon } from "../words/lexicon.js";

/** Somebody says something. Chunk indexes; the spans of what is said are token indexes, end exclusive. */
export interface Saying {
  /** Who says it; null where the sentence leaves it out ("…, adding that …"). */
  readonly speaker: Entity | null;
  /** More about the speaker from an apposition: "Steve Warren, a spokesman for the coalition". */
  readonly apposition: Entity | null;
  /** Second speaker of a pair: "activists and first responders said". */
  readonly also: Entity | null;
  /** The relay: "Reuters cited a representative as saying", "told AFP". */
  readonly via: Entity | null;
  readonly verb: string;
  readonly stance: "asserts" | "denies";
  readonly content: readonly (readonly [number, number])[];
  /** Where the frame itself (speaker and verb) stands, in tokens. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

interface Frame {
  speaker: number | null;
  verb: number;
  rule: string;
  from: number;
  to: number;
  via: Entity | null;
  /** The frame follows what is said ("…, the ministry said."). */
  trailing: boolean;
}

const MAX_APART = 7;

/** Verbs that go on with what the speaker before them says: "…, adding that …". */
const GOES_ON = new Set("add say accuse claim describe warn note stress confirm blame insist explain condemn deny allege call announce point indicate cite affirm emphasize emphasise".split(" "));

/** Who says what in a sentence, left to right. */
export function findSayings(chunks: readonly Chunk[], tokens: readonly Token[]): Saying[] {
  const frames: Frame[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.letter === "S" || chunk.letter === "D") {
      const frame = verbFrame(chunks, tokens, k);
      if (frame !== null) frames.push(frame);
    } else if (chunk.letter === "c") {
      const frame = sourceFrame(chunks, k);
      if (frame !== null) frames.push(frame);
    }
  }
  const merged = relays(frames, chunks, tokens);
  return merged.map((frame, n) => saying(frame, merged[n - 1], merged[n + 1], chunks, tokens));
}

/** "according to the Observatory", "citing unnamed officials" */
function sourceFrame(chunks: readonly Chunk[], k: number): Frame | null {
  const at = skip(chunks, k + 1, "w\"");
  const speaker = chunks[at];
  if (speaker?.entity === undefined) return null;
  const trailing = k > 0 && hasClause(chunks, 0, k);
  return { speaker: at, verb: k, rule: "source-cue", from: k, to: apposedEnd(chunks, at), via: null, trailing };
}

function verbFrame(chunks: readonly Chunk[], tokens: readonly Token[], k: number): Frame | null {
  const chunk = chunks[k] as Chunk;
  const verb = chunk.verb;
  if (verb === undefined) return null;
  const quoted = verb.base === "quote" || verb.base === "cite";
  if (quoted && verb.voice !== "passive") return citing(chunks, k);
  if (verb.voice === "passive" && !quoted) return null;
  const present = verb.to - verb.from === 1 && /^(?:reports?|claims?|calls?|charges?|notes?|comments?|estimates?|counts?|lists?|posts?|releases?|demands?|fears?|states?|documents?|records?)$/u.test(tokens[verb.from]?.lower ?? "");
  const left = subjectBefore(chunks, k, present ? 1 : MAX_APART);
  const right = subjectAfter(chunks, tokens, k);
  if (left !== null && (right === null || !prefersRight(chunks, left, right, k))) {
    return { speaker: left, verb: k, rule: "subject-verb", from: startOf(chunks, left), to: k + 1, via: null, trailing: hasClause(chunks, 0, startOf(chunks, left)) && closes(chunks, tokens, k) };
  }
  if (right !== null) return { speaker: right, verb: k, rule: "verb-subject", from: k, to: apposedEnd(chunks, right), via: null, trailing: true };
  // "…, adding that …", "…, it said": a verb with no speaker of its own goes on with the one before.
  const goesOn = GOES_ON.has(verb.base) && (verb.gerund ? k > 0 : k === 0);
  return goesOn ? { speaker: null, verb: k, rule: "continued", from: k, to: k + 1, via: null, trailing: false } : null;
}

/** "Reuters cited a militant representative as saying": the representative, via Reuters. */
function citing(chunks: readonly Chunk[], k: number): Frame | null {
  const at = skip(chunks, k + 1, "w\",");
  if (chunks[at]?.entity === undefined) return null;
  const left = subjectBefore(chunks, k, MAX_APART);
  let to = apposedEnd(chunks, at);
  if (chunks[to]?.letter === "s" || chunks[to]?.letter === "w") to = skip(chunks, to, "swS");
  if (chunks[to]?.letter === "S") to++;
  const from = left === null ? k : startOf(chunks, left);
  return { speaker: at, verb: k, rule: "citing", from, to, via: left === null ? null : ((chunks[left] as Chunk).entity ?? null), trailing: left === null && hasClause(chunks, 0, from) };
}

/** The subject to the left of a verb of saying, over times, adverbs, an apposition or a bracket. */
function subjectBefore(chunks: readonly Chunk[], k: number, apart: number): number | null {
  const beside = besideRelative(chunks, k);
  if (beside !== null) return beside;
  let passed = 0;
  for (let at = k - 1; at >= 0 && passed <= apart; at--, passed++) {
    const chunk = chunks[at] as Chunk;
    if (chunk.entity !== undefined) {
      if (chunk.entity?.asset === true && chunk.entity.parties.length === 0) return null;
      const owner = apposedTo(chunks, at);
      if (owner !== null) return owner;
      // "the coalition fighting IS said": the subject is the one who fights.
      if (/[AyK]/u.test(chunks[at - 1]?.letter ?? "") && chunks[at - 1]?.verb?.gerund === true && chunks[at - 2]?.letter === "E") return at - 2;
      return afterPreposition(chunks, at) ? continueLeft(chunks, at) : at;
    }
    if (!/[TwpL(),rg"]/u.test(chunk.letter)) return null;
    if (chunk.letter === "r") return null;
  }
  return null;
}

/** "an official, who declined to be named, said"; "the centre which monitors the war said": the noun before the relative clause. */
function besideRelative(chunks: readonly Chunk[], k: number): number | null {
  const comma = chunks[k - 1]?.letter === ",";
  for (let at = k - 2; at > 0 && at > k - 16; at--) {
    const chunk = chunks[at] as Chunk;
    if (chunk.letter === ".") return null;
    if (chunk.letter !== "r") continue;
    const noun = chunks[at - 1]?.letter === "," ? at - 2 : at - 1;
    const closed = (chunks[at - 1]?.letter === ",") === comma;
    const subject = chunks[noun]?.letter === "E" && chunks[noun]?.entity?.asset === false && !afterPreposition(chunks, noun);
    return closed && subject && (comma || !hasClause(chunks, 0, noun)) ? noun : null;
  }
  return null;
}

/** "a source in the ministry said": the noun that the preposition hangs on, if it can speak. */
function continueLeft(chunks: readonly Chunk[], at: number): number | null {
  for (let k = at - 2; k >= Math.max(0, at - 5); k--) {
    const chunk = chunks[k] as Chunk;
    if (chunk.letter === "E" || chunk.letter === "h") return afterPreposition(chunks, k) ? null : k;
    if (!/[wpoTL]/u.test(chunk.letter)) return null;
  }
  return null;
}

function afterPreposition(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.letter;
  return before === "p" || before === "o" || before === "b";
}

/** "Steve Warren, a spokesman for the coalition, said": from the apposition back to the name. */
function apposedTo(chunks: readonly Chunk[], at: number): number | null {
  const entity = chunks[at]?.entity;
  if (entity === undefined || entity.type === "person" || entity.type === "pronoun") return null;
  const comma = chunks[at - 1]?.letter === "," ? at - 2 : at - 1;
  const before = chunks[comma];
  if (before?.entity === undefined) return null;
  const named = before.entity.type === "person" || before.entity.type === "organisation";
  if (named && (entity.type === "role" || comma === at - 2) && !afterPreposition(chunks, comma)) return comma;
  return before.entity.type === "party" && comma === at - 2 && (entity.type === "generic" || entity.type === "organisation") ? comma : null;
}

function startOf(chunks: readonly Chunk[], at: number): number {
  return chunks[at - 1]?.letter === "&" && chunks[at - 2]?.letter === "E" ? at - 2 : at;
}

/** Past an apposition that follows the speaker at `at`. */
function apposedEnd(chunks: readonly Chunk[], at: number): number {
  const comma = chunks[at + 1]?.letter === "," ? at + 2 : at + 1;
  const next = chunks[comma]?.entity;
  const named = chunks[at]?.entity?.type === "person";
  if (named && next !== undefined && (next.type === "role" || next.type === "generic" || next.type === "organisation" || comma === at + 1)) return comma + 1;
  if (chunks[at + 1]?.letter === "&" && chunks[at + 2]?.letter === "E") return at + 3;
  return at + 1;
}

/** The subject after an inverted verb: "…," said Rami A., the head of the Observatory. */
function subjectAfter(chunks: readonly Chunk[], tokens: readonly Token[], k: number): number | null {
  const verb = (chunks[k] as Chunk).verb;
  if (verb === undefined || !/^(?:say|add|tell|explain|report|announce|note|warn|write|claim|continue|tweet|recall|state|declare)$/u.test(verb.base) || verb.voice === "passive") return null;
  if (verb.base === "tell" || k === 0) return null;
  const at = skip(chunks, k + 1, "w");
  const chunk = chunks[at];
  if (at > k + 2 || chunk?.entity === undefined || chunk.entity.asset) return null;
  const end = apposedEnd(chunks, at);
  // A verb right after it makes it the subject of what is said: "said Russia bombed …".
  const after = chunks[skip(chunks, end, "wT")]?.letter ?? ".";
  if (/[KQxdAPyaSD]/u.test(after) || /^(?:that|will|would)$/u.test(tokens[chunks[end]?.from ?? tokens.length]?.lower ?? "")) return null;
  return at;
}

/** Both sides could be the subject: the right one is, where a clause is told before and it looks like a speaker. */
function prefersRight(chunks: readonly Chunk[], left: number, right: number, k: number): boolean {
  const before = chunks[k - 1]?.letter;
  if (before === "," || before === '"') return true;
  const rightEntity = (chunks[right] as Chunk).entity as Entity;
  const leftEntity = (chunks[left] as Chunk).entity as Entity;
  const speaks = rightEntity.type === "person" || /^(?:monitor|official|media|witness|medical)$/u.test(rightEntity.kind);
  return speaks && leftEntity.type !== "person" && leftEntity.type !== "pronoun" && hasClause(chunks, 0, left);
}

/** After the verb nothing more is said: the sentence ends, or only a time, place or listener follows. */
function closes(chunks: readonly Chunk[], tokens: readonly Token[], k: number): boolean {
  const rest = chunks.slice(k + 1).filter((c) => !/[.")]/u.test(c.letter));
  if (rest.length === 0) return true;
  if (/^(?:that|how)$/u.test(tokens[rest[0]?.from ?? 0]?.lower ?? "")) return false;
  if (rest[0]?.letter === ",") return true;
  return rest.length <= 6 && !hasClause(rest, 0, rest.length);
}

/** Whether something happens between two chunks: a verb or an attack. */
function hasClause(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (/[KQxdAPyMaSDNn]/u.test((chunks[k] as Chunk).letter)) return true;
  return false;
}

function skip(chunks: readonly Chunk[], at: number, over: string): number {
  let k = at;
  while (k < chunks.length && over.includes((chunks[k] as Chunk).letter)) k++;
  return k;
}

/** "AP reports, citing unnamed officials": one frame, the officials via AP. */
function relays(frames: readonly Frame[], chunks: readonly Chunk[], tokens: readonly Token[]): Frame[] {
  const merged: Frame[] = [];
  for (const frame of frames) {
    const last = merged.at(-1);
    const cue = tokens[(chunks[frame.verb] as Chunk).from]?.lower;
    const relay = last?.speaker == null ? undefined : chunks[last.speaker]?.entity;
    const near = last !== undefined && frame.from - last.to <= 3 && !hasClause(chunks, last.to, frame.from);
    if (last !== undefined && relay !== undefined && near && isOutlet(relay) && frame.speaker !== null && frame.via === null && (cue === "citing" || cue === "quoting" || frame.rule !== "source-cue")) {
      merged[merged.length - 1] = { ...frame, from: last.from, via: relay, trailing: last.trailing };
    } else if (last !== undefined && frame.verb < last.to) {
      // inside the frame before ("cited X as saying")
    } else merged.push(frame);
  }
  return merged;
}

function isOutlet(entity: Entity): boolean {
  return entity.kind === "media" || entity.parties.some((p) => p.party.kind === "media");
}

function saying(frame: Frame, previous: Frame | undefined, next: Frame | undefined, chunks: readonly Chunk[], tokens: readonly Token[]): Saying {
  const verbChunk = chunks[frame.verb] as Chunk;
  const speaker = frame.speaker === null ? null : ((chunks[frame.speaker] as Chunk).entity ?? null);
  const tokenOf = (k: number) => (k < chunks.length ? (chunks[k] as Chunk).from : tokens.length);
  const content: [number, number][] = [];
  const startBefore = previous?.trailing === true ? previous.to : 0;
  if (frame.trailing && frame.from > startBefore) content.push([tokenOf(startBefore), tokenOf(frame.from)]);
  const end = next === undefined ? chunks.length : next.trailing && !(frame.trailing && hasClause(chunks, frame.to, next.from)) ? frame.to : next.from;
  const { from, listener } = afterListener(chunks, frame.to);
  const until = next !== undefined && next.trailing && !frame.trailing ? next.from : end;
  if (until > from) content.push([tokenOf(from), tokenOf(until)]);
  if (!frame.trailing && frame.from > startBefore && previous === undefined && opening(chunks, frame.from)) content.unshift([0, tokenOf(frame.from)]);
  return {
    speaker,
    apposition: frame.speaker === null ? null : appositionOf(frame, chunks),
    also: alsoOf(frame, chunks),
    via: frame.via ?? listener,
    verb: verbChunk.verb?.base ?? "according to",
    stance: verbChunk.letter === "D" ? "denies" : "asserts",
    content: content.filter(([a, b]) => tokens.slice(a, b).some((t) => t.kind !== "mark")),
    from: tokenOf(frame.from),
    to: tokenOf(frame.to),
    rule: frame.rule,
  };
}

/** What stands before "X said" at the head of a sentence and is itself told by X: a time or place, not a clause. */
function opening(chunks: readonly Chunk[], to: number): boolean {
  return to > 0 && !hasClause(chunks, 0, to) && chunks.slice(0, to).some((c) => c.letter === "L" || c.letter === "T");
}

/** "told AFP", "told reporters": the listener is no part of what is said; an outlet that was told is the relay. */
function afterListener(chunks: readonly Chunk[], at: number): { from: number; listener: Entity | null } {
  const verb = chunks[at - 1];
  if (verb?.verb?.base !== "tell" && verb?.verb?.base !== "inform") return { from: at, listener: null };
  const entity = chunks[at]?.entity;
  if (entity === undefined) return { from: at, listener: null };
  return { from: at + 1, listener: isOutlet(entity) ? entity : null };
}

function appositionOf(frame: Frame, chunks: readonly Chunk[]): Entity | null {
  const at = frame.speaker as number;
  const end = apposedEnd(chunks, at);
  const entity = end > at + 1 ? chunks[end - 1]?.entity : undefined;
  return entity !== undefined && chunks[at + 1]?.letter !== "&" && entity.type !== "person" ? entity : null;
}

function alsoOf(frame: Frame, chunks: readonly Chunk[]): Entity | null {
  const at = frame.speaker;
  if (at === null) return null;
  const after = chunks[at + 1]?.letter === "&" ? chunks[at + 2]?.entity : undefined;
  const before = chunks[at - 1]?.letter === "&" ? chunks[at - 2]?.entity : undefined;
  return after ?? before ?? null;
}

/** Whether a word is a form of a verb of saying: for telling when somebody spoke from when it happened. */
export const SPEECH_FORMS: ReadonlySet<string> = new Set(lexicon.speechVerbs.keys());
