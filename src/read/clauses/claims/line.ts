import type { Chunk } from "../../groups/chunks.js";
import type { Entity } from "../../groups/entity.js";
import type { PlaceMention } from "../../places/find.js";
import type { Token } from "../../text/tokens.js";
import { lexicon } from "../../words/lexicon.js";

/** What of a sentence the finders of claims read. */
export interface Groups {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly places: readonly PlaceMention[];
}

/** Words that a pattern found: token indexes, end exclusive. */
export interface Words {
  readonly from: number;
  readonly to: number;
  part(name: string): readonly [number, number] | null;
}

/** Somebody in a slot of a frame. `self`: "we", "it", who is whoever speaks. */
export interface Somebody {
  readonly name: string | null;
  readonly self: boolean;
  readonly entity: Entity | null;
  readonly from: number;
  readonly to: number;
}

const QUOTES = /^["“”„«»]$/u;
const CLAUSE_STOP = /^(?:[,;:.!?()[\]–—]|\.{2,}|said|says|told|adding|calling|saying|according|which|who)$/u;
const REACH = 12;

/** A pattern over the words of a line, which are lower case, one space apart and without quotation marks. */
export function frame(source: string): RegExp {
  return new RegExp(`(?<= )(?:${source})(?= )`, "dgu");
}

/** Up to `n` words, as few as will do, and no mark; for the middle of a pattern. */
export function upTo(n: number): string {
  return `(?:[\\p{L}\\p{N}'@#][^ ]* ){0,${n}}?`;
}

/** One of the words or phrases of a list ("a; b c"). */
export function oneOf(list: string): string {
  const all = list
    .split(";")
    .map((w) => w.trim())
    .filter((w) => w !== "");
  return `(?:${all
    .sort((a, b) => b.length - a.length)
    .map((w) => w.replace(/[.*+?^$()[\]{}|\\]/gu, "\\$&"))
    .join("|")})`;
}

/** A sentence as a line of words that patterns run over, with the groups that fill a frame's slots. */
export class Line {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly places: readonly PlaceMention[];
  readonly text: string;
  /** Where each word begins in `text`, and its token. */
  readonly #starts: number[] = [];
  readonly #tokens: number[] = [];

  constructor({ tokens, chunks, places }: Groups) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.places = places;
    let text = " ";
    for (const [n, token] of tokens.entries()) {
      if (QUOTES.test(token.text)) continue;
      this.#starts.push(text.length);
      this.#tokens.push(n);
      text += `${token.lower} `;
    }
    this.text = text;
  }

  /** All finds of a pattern made by `frame`, left to right, none inside another. */
  *find(pattern: RegExp): Generator<Words> {
    // Not `matchAll`, which makes a new pattern each time.
    for (let m = findFrom(pattern, this.text, 0); m !== null; m = findFrom(pattern, this.text, endOf(m))) {
      const indices = m.indices as RegExpIndicesArray;
      const [from, to] = this.#span(indices[0] as [number, number]);
      yield {
        from,
        to,
        part: (name) => {
          const group = indices.groups?.[name];
          return group === undefined || group[0] === group[1] ? null : this.#span(group);
        },
      };
    }
  }

  /** The first find of a pattern, or null. */
  first(pattern: RegExp): Words | null {
    return this.find(pattern).next().value ?? null;
  }

  #span([a, b]: readonly [number, number]): readonly [number, number] {
    const begin = this.text[a] === " " && a + 1 < b ? a + 1 : a;
    const end = this.text[b - 1] === " " && b - 2 >= begin ? b - 2 : b - 1;
    const from = this.#tokens[this.#wordAt(begin)] as number;
    const last = this.#tokens[this.#wordAt(Math.max(begin, end))] as number;
    return [from, last + 1];
  }

  /** The word of which a character of the line is part. */
  #wordAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The words from one token to another as they stand, without quotation marks. */
  words(from: number, to: number): string {
    let text = "";
    let end = -1;
    for (const token of this.tokens.slice(from, to)) {
      if (QUOTES.test(token.text)) continue;
      text += (text !== "" && token.start > end ? " " : "") + token.text;
      end = token.end;
    }
    return text;
  }

  lower(token: number): string {
    return this.tokens[token]?.lower ?? "";
  }

  /** Where the clause that goes on at `from` ends, at most `most` tokens on. */
  clauseEnd(from: number, most: number, stop = CLAUSE_STOP): number {
    let to = from;
    while (
      to < Math.min(this.tokens.length, from + most) &&
      !this.#stops(to, stop) &&
      !QUOTES.test(this.tokens[to]?.text ?? "")
    )
      to++;
    return to;
  }

  /** A stop inside a sentence is an abbreviation's ("Nov. 13"). */
  #stops(at: number, stop: RegExp): boolean {
    return (
      stop.test(this.lower(at)) &&
      !(this.lower(at) === "." && this.tokens[at + 1]?.kind !== "mark" && at + 1 < this.tokens.length)
    );
  }

  /** Who stands before token `at` as the subject of what begins there; null if nobody does. */
  subject(at: number): Somebody | null {
    let k = this.chunks.findLastIndex((c) => c.to <= at);
    for (let left = REACH; k >= 0 && left > 0; k--, left--) {
      const chunk = this.chunks[k] as Chunk;
      if (/[SD.:sc]/u.test(chunk.letter)) return null;
      const somebody = this.#somebody(chunk);
      if (somebody === null) continue;
      const before = this.chunks[k - 1]?.letter ?? "";
      if (!/[pobi]/u.test(before)) return somebody;
    }
    return null;
  }

  /** Who stands right after token `at`, at most `most` groups on. */
  object(at: number, most = 2): Somebody | null {
    const first = this.chunks.findIndex((c) => c.from >= at);
    if (first === -1) return null;
    for (const chunk of this.chunks.slice(first, first + most)) {
      if (/[.,;:SDsr]/u.test(chunk.letter)) return null;
      const somebody = this.#somebody(chunk);
      if (somebody !== null) return somebody;
    }
    return null;
  }

  #somebody(chunk: Chunk): Somebody | null {
    const { to } = chunk;
    // "that Russian jets", "and rebels": the conjunction is no part of the name.
    const from = chunk.from + (to - chunk.from > 1 && /^(?:that|and)$/u.test(this.lower(chunk.from)) ? 1 : 0);
    if (chunk.letter === "h")
      return {
        name: null,
        self: /^(?:we|it|he|she|i)$/u.test(this.lower(from)),
        entity: chunk.entity ?? null,
        from,
        to,
      };
    const entity = chunk.entity ?? null;
    if (entity !== null) {
      const self = /^(?:our|its)$/u.test(this.lower(from)) && entity.parties.length === 0;
      return { name: entity.name, self, entity, from, to };
    }
    if (chunk.letter === "g" || (chunk.letter === "N" && chunk.people?.noun != null))
      return { name: this.words(from, to), self: false, entity: null, from, to };
    if (chunk.letter === "L" && lexicon.parties.at(this.tokens, from) !== null)
      return { name: this.words(from, to), self: false, entity: null, from, to };
    return null;
  }
}

function findFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function endOf(m: RegExpExecArray): number {
  return m.index + Math.max(1, m[0].length);
}

/** The name in a slot; whoever speaks has none until it is known who does. */
export function nameOf(who: Somebody | null): string | null {
  return who === null || who.self ? null : who.name;
}

/** The keys of a value that stand for whoever speaks. */
export function selvesOf(slots: Readonly<Record<string, Somebody | null>>): string[] {
  return Object.entries(slots).flatMap(([key, who]) => (who?.self === true ? [key] : []));
}
