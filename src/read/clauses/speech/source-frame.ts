import type { Chunk } from "../../groups/chunks.js";
import { apposedEnd, startOfList } from "./apposition.js";
import { afterPreposition, type Frame, hasClause, isOutlet, isText, type Sentence, skip, wordAt } from "./frame.js";
import { subjectBefore } from "./subject.js";

const MAX_APART = 7;
const AS_SAYING = 10;

/** "according to the Observatory", "citing unnamed officials", "according to reports in state media" */
export function sourceFrame(sentence: Sentence, k: number): Frame | null {
  const { chunks } = sentence;
  let at = skip(chunks, k + 1, 'w"');
  if (at > k + 4) return null;
  const text = chunks[at]?.entity;
  const issuer =
    /[pob]/u.test(chunks[at + 1]?.letter ?? "") &&
    chunks[at + 2]?.entity !== undefined &&
    chunks[at + 2]?.entity?.asset !== true;
  if (text !== undefined && isText(text) && text.parties.length === 0 && issuer) at += 2;
  if (chunks[at]?.entity === undefined) return null;
  const trailing = k > 0 && hasClause(chunks, 0, k);
  return {
    speaker: at,
    verb: k,
    rule: "source-cue",
    from: k,
    to: pastPlace(chunks, apposedEnd(chunks, at)),
    via: null,
    trailing,
  };
}

/** "a source in the town": what tells where the source is belongs to the frame. */
function pastPlace(chunks: readonly Chunk[], at: number): number {
  return chunks[at]?.letter === "p" && chunks[at + 1]?.letter === "L" && /[,.]/u.test(chunks[at + 2]?.letter ?? ".")
    ? at + 2
    : at;
}

/** "Reuters cited a representative as saying", "AFP reported residents as saying": the representative, via the outlet. */
export function citingFrame(sentence: Sentence, k: number): Frame | null {
  const { chunks } = sentence;
  const verb = chunks[k]?.verb;
  if (verb === undefined || !/^(?:quote|cite|report)$/u.test(verb.base) || verb.voice === "passive") return null;
  const at = skip(chunks, k + 1, 'w",');
  if (chunks[at]?.entity === undefined || at > k + 3) return null;
  const end = pastAsSaying(sentence, apposedEnd(chunks, at));
  if (end === null && verb.base === "report") return null;
  const left = verb.gerund ? null : subjectBefore(sentence, k, MAX_APART);
  const from = left === null ? k : startOfList(chunks, left);
  const via = left === null ? null : ((chunks[left] as Chunk).entity ?? null);
  const to = end ?? apposedEnd(chunks, at);
  const last = chunks.slice(to).every((c) => /[.")T]/u.test(c.letter));
  const trailing = (left === null || last) && hasClause(chunks, 0, from);
  return { speaker: at, verb: k, rule: "citing", from, to, via, trailing };
}

/** "X was quoted by Y as saying" */
export function quotedFrame(sentence: Sentence, k: number): Frame | null {
  const { chunks } = sentence;
  const verb = chunks[k]?.verb;
  if (verb === undefined || !/^(?:quote|cite|report)$/u.test(verb.base)) return null;
  const end = pastAsSaying(sentence, k + 1);
  const speaker = end === null ? null : subjectBefore(sentence, k, MAX_APART);
  if (speaker === null || end === null) return null;
  const by = chunks.slice(k + 1, end).findIndex((c) => c.letter === "b");
  const via = by < 0 ? null : (chunks[k + 2 + by]?.entity ?? null);
  const from = startOfList(chunks, speaker);
  return {
    speaker,
    verb: k,
    rule: "quoted-as-saying",
    from,
    to: end,
    via: via !== null && isOutlet(via) ? via : null,
    trailing: hasClause(chunks, 0, from),
  };
}

/** Past "… as saying" that begins within a few groups of `at`, or null. */
function pastAsSaying(sentence: Sentence, at: number): number | null {
  const { chunks, tokens } = sentence;
  for (let k = at; k < Math.min(chunks.length, at + AS_SAYING); k++) {
    const chunk = chunks[k] as Chunk;
    if (chunk.letter === "S")
      return chunk.verb?.gerund === true && tokens[chunk.from - 1]?.lower === "as" ? k + 1 : null;
    if (
      !/[wpoTLEbs,()&]/u.test(chunk.letter) ||
      (chunk.letter === "&" && !afterEntity(chunks, k)) ||
      wordAt(sentence, k) === "that"
    )
      return null;
  }
  return null;
}

function afterEntity(chunks: readonly Chunk[], k: number): boolean {
  return chunks[k - 1]?.letter === "E" || afterPreposition(chunks, k - 1);
}

/** "AP reports, citing unnamed officials"; "Reuters reported a source who said": one frame, the source via the outlet. */
export function joinRelays(frames: readonly Frame[], sentence: Sentence): Frame[] {
  const { chunks } = sentence;
  const merged: Frame[] = [];
  for (const frame of frames) {
    const last = merged.at(-1);
    if (last === undefined) merged.push(frame);
    else if (relayOf(last, frame, sentence))
      merged[merged.length - 1] = {
        ...frame,
        from: last.from,
        via: chunks[last.speaker as number]?.entity ?? null,
        trailing: last.trailing,
      };
    else if (citesAfter(last, frame, sentence))
      merged[merged.length - 1] = {
        ...last,
        speaker: frame.speaker,
        via: chunks[last.speaker as number]?.entity ?? null,
        rule: "citing-after",
      };
    else if (frame.verb >= last.to) merged.push(frame);
  }
  return merged;
}

/** "Al Jazeera reported that shells hit the town, citing medics": the medics' words, via the outlet. */
function citesAfter(last: Frame, frame: Frame, sentence: Sentence): boolean {
  const relay = last.speaker === null ? undefined : sentence.chunks[last.speaker]?.entity;
  if (relay === undefined || !isOutlet(relay) || last.via !== null || last.trailing || frame.speaker === null)
    return false;
  return /^(?:citing|quoting)$/u.test(wordAt(sentence, frame.verb)) && frame.from > last.to;
}

function relayOf(last: Frame, frame: Frame, sentence: Sentence): boolean {
  const { chunks } = sentence;
  const relay = last.speaker === null ? undefined : chunks[last.speaker]?.entity;
  if (relay === undefined || !isOutlet(relay) || frame.speaker === null || frame.via !== null) return false;
  if (last.rule === "passive-by") return false;
  const near = frame.from - last.to <= 3 && !hasClause(chunks, last.to, frame.from);
  return near && (/^(?:citing|quoting)$/u.test(wordAt(sentence, frame.verb)) || frame.rule !== "source-cue");
}
