import type { Account, Speaker } from "../model/account.js";
import type { Origin } from "../model/incident.js";
import { compareText } from "../util/compare-text.js";
import { nameKey, shared } from "../util/similarity.js";
import { alike } from "./alike.js";
import type { Passage } from "./passages.js";

type Because = "same quotation" | "same sentence" | "single";

/**
 * Accounts of one incident by where they come from: those in different reports that carry one quotation or one sentence
 * share an origin. Every account is in exactly one. `passages` are those of each account by its id.
 */
export function originsOf(accounts: readonly Account[], passages: ReadonlyMap<string, readonly Passage[]>): Origin[] {
  const sorted = accounts.toSorted((a, b) => compareText(a.id, b.id));
  const groups = new Map(
    sorted.map((account) => [account.id, { accounts: [account.id], because: "single" as Because }]),
  );
  for (const { a, b, because } of copies(sorted, passages)) {
    const [into, from] = [groups.get(a.id), groups.get(b.id)];
    if (into === undefined || from === undefined) continue;
    if (into.because !== "same quotation") into.because = because;
    if (into === from) continue;
    if (from.because === "same quotation") into.because = "same quotation";
    into.accounts.push(...from.accounts);
    for (const id of from.accounts) groups.set(id, into);
  }
  return [...new Set(groups.values())].map((group) => ({
    accounts: group.accounts.toSorted(compareText),
    because: group.because,
  }));
}

interface Copy {
  readonly a: Account;
  readonly b: Account;
  readonly because: Because;
}

function copies(accounts: readonly Account[], passages: ReadonlyMap<string, readonly Passage[]>): Copy[] {
  // Most incidents are told by one report, which does not copy itself.
  if (accounts.every((account) => account.report === accounts[0]?.report)) return [];
  const index = new Map<number, { account: Account; passage: Passage }[]>();
  const found: Copy[] = [];
  for (const account of accounts) {
    for (const passage of passages.get(account.id) ?? []) {
      for (const other of overlapping(passage, index)) {
        const because = copyOf(account, passage, other.account, other.passage);
        if (because !== null) found.push({ a: other.account, b: account, because });
      }
    }
    for (const passage of passages.get(account.id) ?? []) addTo(index, account, passage);
  }
  return found;
}

/** Passages that share a run of words with this one. */
function overlapping<T>(passage: Passage, index: ReadonlyMap<number, T[]>): Set<T> {
  const found = new Set<T>();
  for (const shingle of passage.shingles) for (const other of index.get(shingle) ?? []) found.add(other);
  return found;
}

function addTo(index: Map<number, { account: Account; passage: Passage }[]>, account: Account, passage: Passage): void {
  const entry = { account, passage };
  for (const shingle of passage.shingles) {
    const entries = index.get(shingle);
    if (entries === undefined) index.set(shingle, [entry]);
    else entries.push(entry);
  }
}

/** Two speakers of one report may stand in one sentence: that is no copy. */
function copyOf(a: Account, p: Passage, b: Account, q: Passage): Because | null {
  if (a.report === b.report || !alike(p, q)) return null;
  if (p.kind === "quotation") return "same quotation";
  return sameVoice(a.speaker, b.speaker) ? "same sentence" : null;
}

/** One sentence may carry two speakers; a copy of it carries the same two. */
function sameVoice(a: Speaker, b: Speaker): boolean {
  if (a.publisher || b.publisher) return a.publisher === b.publisher;
  if (a.party !== null && a.party === b.party) return true;
  const [words, others] = [new Set(nameKey(a.name).split(" ")), new Set(nameKey(b.name).split(" "))];
  return shared(words, others) > 0;
}
