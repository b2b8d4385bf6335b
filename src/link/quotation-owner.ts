import type { Account } from "../model/account.js";
import { plainWords } from "../util/similarity.js";
import { firstAfter } from "./first-after.js";
import type { Passage } from "./passages.js";
import { quotesOf } from "./quotes-of.js";

const QUOTED = /[“"][^“”"\n]+[”"]/gu;

/** Where somebody other than the publisher speaks. */
export interface Utterance {
  readonly start: number;
  readonly account: Account;
}

export function utterances(accounts: readonly Account[]): Utterance[] {
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
export function nearestSpeaker(p: Passage, text: string, spoken: readonly Utterance[]): Account | null {
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
  return new Set(plainWords(paragraph.replace(QUOTED, "")));
}

function isNamed(account: Account, words: ReadonlySet<string>): boolean {
  const head = plainWords(account.speaker.name).at(-1);
  return head !== undefined && words.has(head);
}
