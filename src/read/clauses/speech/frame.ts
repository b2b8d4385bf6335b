import type { Chunk } from "../../groups/chunks.js";
import type { Entity } from "../../groups/entity.js";
import type { Token } from "../../text/tokens.js";

/** A speaker and a verb (or cue) of saying that belong together. Chunk indexes, end exclusive. */
export interface Frame {
  /** Null where the sentence leaves the speaker out ("…, adding that …"). */
  readonly speaker: number | null;
  readonly verb: number;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
  readonly via: Entity | null;
  /** The frame follows what is said ("…, the ministry said."). */
  readonly trailing: boolean;
}

/** The groups of a sentence, and which of them stand inside quotation marks. */
export interface Sentence {
  readonly chunks: readonly Chunk[];
  readonly tokens: readonly Token[];
  readonly inQuote: readonly boolean[];
}

/** Past the chunks whose letter is one of `over`. */
export function skip(chunks: readonly Chunk[], at: number, over: string): number {
  let k = at;
  while (k < chunks.length && over.includes((chunks[k] as Chunk).letter)) k++;
  return k;
}

/** Whether something happens between two chunks: a verb or an attack. */
export function hasClause(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < Math.min(to, chunks.length); k++)
    if (/[KQxdAPyMaSDNn]/u.test((chunks[k] as Chunk).letter)) return true;
  return false;
}

/** Whether the chunk hangs on a preposition: "in the ministry", "of Russia". */
export function afterPreposition(chunks: readonly Chunk[], at: number): boolean {
  return /[pob]/u.test(chunks[at - 1]?.letter ?? "");
}

/** The first word of a chunk, lower case. */
export function wordAt(sentence: Sentence, k: number): string {
  const chunk = sentence.chunks[k];
  return chunk === undefined ? "" : (sentence.tokens[chunk.from]?.lower ?? "");
}

export function isOutlet(entity: Entity): boolean {
  return entity.kind === "media" || entity.parties.some((p) => p.party.kind === "media");
}

/** A noun for words that are written or sent, which stands for those who issued them: "the statement", "reports". */
export function isText(entity: Entity): boolean {
  return /^(?:statement|report|letter|bulletin|communique|press release|text|post|tweet|email|article|dispatch|account|message|news bulletin|news release|study|video)s?$/u.test(
    entity.head,
  );
}
