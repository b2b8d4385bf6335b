import type { Account } from "../model/account.js";
import type { Quote } from "../model/quote.js";
import type { Report } from "../model/report.js";
import { plainWords, shingles } from "../util/similarity.js";

/** A sentence or a quotation of a report, ready to be compared with others. */
export interface Passage {
  readonly kind: "sentence" | "quotation";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Runs of three words. */
  readonly shingles: ReadonlySet<number>;
}

/** Shorter ones are phrases that anybody may use. */
const MIN_WORDS = { sentence: 8, quotation: 6 } as const;

// Bounded repeats: a report may be a megabyte of full stops.
const SENTENCE = /[^\s](?:[^\n]*?)(?:(?<![\s.]\p{L})[.?!…]{1,8}["”’')\]]{0,3}(?=\s+["“‘'([]?[\p{Lu}\p{N}])|(?=\n|$))/gu;
const QUOTATION = /[“"](?<words>[^“”"\n]+)[”"]/gu;

/** The sentences and quotations of a text that are long enough to be recognised elsewhere. */
export function passages(text: string): Passage[] {
  const sentences = Array.from(text.matchAll(SENTENCE), (m) => passage("sentence", m[0], m.index));
  const quotations = Array.from(text.matchAll(QUOTATION)).flatMap((m) =>
    pieces(m.groups?.["words"] ?? "", m.index + 1),
  );
  return [...sentences, ...quotations].filter((found) => found !== null);
}

/** One quotation may hold two sentences that another report quotes apart. */
function pieces(words: string, offset: number): (Passage | null)[] {
  return Array.from(words.matchAll(SENTENCE), (m) => passage("quotation", m[0], offset + m.index));
}

function passage(kind: Passage["kind"], text: string, start: number): Passage | null {
  const words = plainWords(text);
  if (words.length < MIN_WORDS[kind]) return null;
  return { kind, start, end: start + text.length, text, shingles: shingles(words, 3) };
}

/** Every quote of an account. */
export function quotesOf(account: Account): Quote[] {
  const stated = [...account.actors, ...account.targets, ...account.places].filter((x) => x.basis === "stated");
  const date = account.date?.basis === "stated" ? [account.date.quote] : [];
  const rest = [...stated, ...account.casualties, ...account.victims, ...account.claims].map((x) => x.quote);
  return [account.quote, ...date, ...rest];
}

/** The passages of each account of one report. A publisher's own voice quotes nobody, so no quotation is its own. */
export function passagesOf(report: Report, accounts: readonly Account[]): Map<string, Passage[]> {
  const found = passages(report.text);
  const [sentences, quotations] = (["sentence", "quotation"] as const).map((kind) =>
    found.filter((p) => p.kind === kind),
  );
  const own = new Map(accounts.map((account) => [account.id, new Set<Passage>()]));
  for (const account of accounts) {
    const pools = account.speaker.publisher ? [sentences] : [sentences, quotations];
    for (const pool of pools) for (const p of touched(pool ?? [], quotesOf(account))) own.get(account.id)?.add(p);
  }
  const claimed = new Set([...own.values()].flatMap((set) => [...set]));
  const spoken = utterances(accounts);
  for (const p of quotations ?? [])
    if (!claimed.has(p)) own.get(nearestSpeaker(p, report.text, spoken)?.id ?? "")?.add(p);
  return new Map([...own].map(([id, set]) => [id, [...set].sort((a, b) => a.start - b.start || a.end - b.end)]));
}

/** The passages that quotes lie in. `sorted` by position, without overlaps. */
function touched(sorted: readonly Passage[], quotes: readonly Quote[]): Passage[] {
  return quotes.flatMap((q) => {
    const inside: Passage[] = [];
    for (let i = firstAfter(sorted, q.start, (p) => p.end); i < sorted.length; i++) {
      const p = sorted[i] as Passage;
      if (p.start >= q.end) break;
      inside.push(p);
    }
    return inside;
  });
}

/** Index of the first item whose position lies beyond `at`. */
function firstAfter<T>(sorted: readonly T[], at: number, position: (item: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position(sorted[middle] as T) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where somebody other than the publisher speaks. */
interface Utterance {
  readonly start: number;
  readonly account: Account;
}

function utterances(accounts: readonly Account[]): Utterance[] {
  const others = accounts.filter((account) => !account.speaker.publisher);
  const all = others.flatMap((account) => quotesOf(account).map((q) => ({ start: q.start, account })));
  return all.sort((a, b) => a.start - b.start || (a.account.id < b.account.id ? -1 : 1));
}

/** Further from the speaker's other words (UTF-16 code units, some six sentences), a quotation may be anybody's. */
const REACH = 800;
/** The words beside a quotation that may name its speaker (UTF-16 code units, some two sentences). */
const BESIDE = 250;
const PERSONS: ReadonlySet<string> = new Set(["official", "witness", "medical", "other"]);

/**
 * Whose quotation it is when nothing was read from it: the speaker named beside it; where that is "he" or "she", a
 * person before a body; else the last who spoke.
 */
function nearestSpeaker(p: Passage, text: string, spoken: readonly Utterance[]): Account | null {
  const to = firstAfter(spoken, p.start, (u) => u.start);
  const from = firstAfter(spoken, p.start - REACH, (u) => u.start);
  const words = wordsBeside(p, text);
  const pronoun = words.has("he") || words.has("she");
  const rank = ({ account }: Utterance): number =>
    (isNamed(account, words) ? 2 : 0) +
    (pronoun && (account.speaker.anonymous || PERSONS.has(account.speaker.kind)) ? 1 : 0);
  const nearestFirst = spoken.slice(from, to).reverse();
  return nearestFirst.sort((a, b) => rank(b) - rank(a) || b.start - a.start)[0]?.account ?? null;
}

/** Words of the same paragraph that are not themselves quoted. */
function wordsBeside(p: Passage, text: string): Set<string> {
  const before = text.slice(Math.max(0, p.start - BESIDE), p.start);
  const after = text.slice(p.end, p.end + BESIDE);
  const paragraph =
    before.slice(before.lastIndexOf("\n") + 1) + text.slice(p.start, p.end) + (after.split("\n")[0] ?? "");
  return new Set(plainWords(paragraph.replace(QUOTATION, "")));
}

function isNamed(account: Account, words: ReadonlySet<string>): boolean {
  const head = plainWords(account.speaker.name).at(-1);
  return head !== undefined && words.has(head);
}
