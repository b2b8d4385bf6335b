import type { Account } from "../model/account.js";
import { groupBy } from "../util/group-by.js";
import { alike } from "./alike.js";
import { carries, isCopied, type OwnWords, wordsOf } from "./own-words.js";
import { type Passage, unquoted } from "./passages.js";
import { oneVoice } from "./voice.js";

/** Why two accounts are copies; the first of those that hold is said. */
export const REASONS = ["same quotation", "same sentence", "mostly the same words"] as const;

/** Two accounts of different reports that come from one origin, by their ids. */
export interface Copy {
  readonly a: string;
  readonly b: string;
  readonly because: (typeof REASONS)[number];
}

type Passages = ReadonlyMap<string, readonly Passage[]>;

/**
 * Every two accounts of one incident that are copies. Whether two are depends on what their two reports tell of it, and
 * on nothing else. `given` are the passages of each account by its id.
 */
export function copiesAmong(accounts: readonly Account[], given: Passages): Copy[] {
  const reports = groupBy(accounts, ({ report }) => report);
  // Most incidents are told by one report, which does not copy itself.
  if (reports.size < 2) return [];
  const passages = new Map(accounts.map((account) => [account.id, ownPassages(account, given.get(account.id) ?? [])]));
  const isCarried = carrying(reports, given, passages);
  const reason = (a: Account, b: Account): Copy["because"] | null => {
    if (samePassage("quotation", a, b, passages)) return "same quotation";
    const isSame = samePassage("sentence", a, b, passages);
    if (!(isSame || isCarried(a, b)) || !oneVoice(a, b, reports)) return null;
    return isSame ? "same sentence" : "mostly the same words";
  };
  return overlapping(accounts, passages).flatMap(([a, b]) => {
    const because = reason(a, b);
    return because === null ? [] : [{ a: a.id, b: b.id, because }];
  });
}

/** What a paper quotes is not its own voice: another may quote the same, and report by itself. */
function ownPassages({ speaker }: Account, passages: readonly Passage[]): readonly Passage[] {
  return speaker.publisher ? passages.map(unquoted) : passages;
}

/** Accounts of different reports that share a run of words. */
function overlapping(accounts: readonly Account[], passages: Passages): [Account, Account][] {
  const index = new Map<number, Account[]>();
  return accounts.flatMap((account) => {
    const own = new Set<number>();
    for (const { shingles } of passages.get(account.id) ?? []) for (const run of shingles) own.add(run);
    const others = new Set<Account>();
    for (const run of own) for (const other of index.get(run) ?? []) others.add(other);
    for (const run of own) addTo(index, run, account);
    return [...others].flatMap((other): [Account, Account][] =>
      other.report === account.report ? [] : [[other, account]],
    );
  });
}

function addTo<K, T>(index: Map<K, T[]>, key: K, value: T): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else values.push(value);
}

function samePassage(kind: Passage["kind"], a: Account, b: Account, passages: Passages): boolean {
  for (const p of passages.get(a.id) ?? []) {
    if (p.kind !== kind) continue;
    for (const q of passages.get(b.id) ?? []) if (alike(p, q)) return true;
  }
  return false;
}

/**
 * Whether the words of one account mostly stand in the other. Few words ("Two of them died.") anybody may come to use:
 * they are held for copied where the reports tell the whole incident in mostly the same words, in quotations and outside
 * of them, and so are those of a speaker with a name, who is one source however many outlets cite it.
 */
function carrying(reports: ReadonlyMap<string, readonly Account[]>, given: Passages, passages: Passages) {
  const own = remembered((account: Account) => wordsOf(passages.get(account.id) ?? []));
  const told = (report: string): Passage[] => (reports.get(report) ?? []).flatMap(({ id }) => given.get(id) ?? []);
  const whole = remembered((report: string) => wordsOf(told(report)));
  const outside = remembered((report: string) => wordsOf(told(report).map(unquoted)));
  const isWhole = (a: string, b: string): boolean => isCopied(whole(a), whole(b)) && carries(outside(a), outside(b));
  return (a: Account, b: Account): boolean => {
    if (!carries(own(a), own(b))) return false;
    return (isNameless(a) && isNameless(b) && isCopied(own(a), own(b))) || isWhole(a.report, b.report);
  };
}

function isNameless({ speaker }: Account): boolean {
  return speaker.publisher || speaker.anonymous;
}

function remembered<K>(make: (key: K) => OwnWords): (key: K) => OwnWords {
  const made = new Map<K, OwnWords>();
  return (key) => {
    const words = made.get(key) ?? make(key);
    made.set(key, words);
    return words;
  };
}
