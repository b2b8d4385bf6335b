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

const SENTENCE = /[^\s](?:[^\n]*?)(?:(?<![\s.]\p{L})[.?!…]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}])|(?=\n|$))/gu;
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
  const quotes = new Map(accounts.map((account) => [account.id, quotesOf(account)]));
  const own = new Map(accounts.map((account) => [account.id, found.filter((p) => touches(p, account, quotes))]));
  const claimed = new Set([...own.values()].flat());
  for (const p of found) {
    if (p.kind === "sentence" || claimed.has(p)) continue;
    const owner = nearestSpeaker(p, report.text, accounts, quotes);
    if (owner !== null) own.get(owner.id)?.push(p);
  }
  return own;
}

function touches(p: Passage, account: Account, quotes: ReadonlyMap<string, readonly Quote[]>): boolean {
  if (p.kind === "quotation" && account.speaker.publisher) return false;
  return quotes.get(account.id)?.some((q) => q.start < p.end && p.start < q.end) ?? false;
}

/** Further from the speaker's other words (UTF-16 code units, some six sentences), a quotation may be anybody's. */
const REACH = 800;
const INDIVIDUALS: ReadonlySet<string> = new Set(["official", "witness", "medical", "other"]);

/** Whose quotation it is when no claim was read from it: the speaker named beside it, else the last who spoke. */
function nearestSpeaker(
  p: Passage,
  text: string,
  accounts: readonly Account[],
  quotes: ReadonlyMap<string, readonly Quote[]>,
): Account | null {
  const beside = text.slice(Math.max(0, text.lastIndexOf("\n", p.start)), `${text}\n`.indexOf("\n", p.end));
  const person = /\b(?:he|she)\b/iu.test(beside.replace(QUOTATION, ""));
  const words = new Set(plainWords(beside.replace(QUOTATION, "")));
  const ranked = accounts
    .filter((a) => !a.speaker.publisher && (!person || a.speaker.anonymous || INDIVIDUALS.has(a.speaker.kind)))
    .map((account) => ({ account, gap: gapBefore(p, quotes.get(account.id) ?? []), named: isNamed(account, words) }))
    .filter(({ gap }) => gap <= REACH)
    .sort((a, b) => Number(b.named) - Number(a.named) || a.gap - b.gap || (a.account.id < b.account.id ? -1 : 1));
  return ranked[0]?.account ?? null;
}

function gapBefore(p: Passage, quotes: readonly Quote[]): number {
  return Math.min(...quotes.map((q) => (q.start <= p.start ? p.start - q.start : Number.POSITIVE_INFINITY)));
}

function isNamed(account: Account, words: ReadonlySet<string>): boolean {
  const head = plainWords(account.speaker.name).at(-1);
  return head !== undefined && words.has(head);
}
