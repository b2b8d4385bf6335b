import type { Account } from "../model/account.js";
import type { Quote } from "../model/quote.js";
import { accountsOfReports } from "../store/accounts.js";
import type { Anchor, Store } from "../store/database.js";
import { reportsById } from "../store/reports.js";
import { currentVersions } from "../store/versions.js";
import { groupBy } from "../util/group-by.js";
import { quickHash } from "../util/hash.js";

/** Where an account's words stand; kept instead of the words themselves, which an erasure must reach. */
export function anchorOf({ report, quote, speaker }: Account, at: Quote = quote): Anchor {
  return { report, start: at.start, end: at.end, speaker: quickHash([speaker.name], 0, 1) };
}

/** What an anchor finds in the present reading: an account, or else only the words, or, after an erasure, nothing. */
export interface Found {
  readonly anchor: Anchor;
  readonly account: Account | null;
  readonly quote: (Quote & { readonly report: string }) | null;
}

/** Where anchors are now: in the version of their page that counts, if it has kept the words; else null. */
export async function whereNow(store: Store, anchors: readonly Anchor[]): Promise<Placed[]> {
  const told = [...new Set(anchors.map(({ report }) => report))];
  const current = await currentVersions(store, told);
  const texts = new Map(
    (await reportsById(store, [...new Set([...told, ...current.values()])])).map(({ id, text }) => [id, text]),
  );
  return anchors.map((anchor) => {
    const text = texts.get(anchor.report);
    if (text === undefined) return { anchor, exact: null, now: null };
    const exact = text.slice(anchor.start, anchor.end);
    return { anchor, exact, now: moveTo(anchor, exact, current.get(anchor.report) ?? anchor.report, texts) };
  });
}

/** An anchor, its words (null once they are erased), and where these stand now. */
export interface Placed {
  readonly anchor: Anchor;
  readonly exact: string | null;
  readonly now: Anchor | null;
}

/**
 * Finds the accounts of anchors in the present reading: the one whose words overlap most, the same speaker's before
 * others. Where a later version of the report counts, the words are looked for in that.
 */
export async function resolveAnchors(store: Store, anchors: readonly Anchor[]): Promise<Found[]> {
  const placed = await whereNow(store, anchors);
  const reports = [...new Set(placed.flatMap(({ now }) => now?.report ?? []))];
  const accounts = groupBy(await accountsOfReports(store, reports), ({ report }) => report);
  return placed.map(({ anchor, exact, now }) => ({
    anchor,
    account: now === null ? null : accountAt(now, accounts.get(now.report) ?? []),
    quote: exact === null ? null : { report: anchor.report, exact, start: anchor.start, end: anchor.end },
  }));
}

/** The same words in another version of the report; null if they are not in it. */
function moveTo(anchor: Anchor, exact: string, report: string, texts: ReadonlyMap<string, string>): Anchor | null {
  if (report === anchor.report) return anchor;
  const start = texts.get(report)?.indexOf(exact) ?? -1;
  return start === -1 ? null : { ...anchor, report, start, end: start + exact.length };
}

function accountAt(anchor: Anchor, accounts: readonly Account[]): Account | null {
  const ranked = accounts
    .map((account) => ({
      account,
      overlap: overlap(anchor, account.quote),
      same: anchorOf(account).speaker === anchor.speaker,
    }))
    .filter((candidate) => candidate.overlap > 0)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.overlap - a.overlap || (a.account.id < b.account.id ? -1 : 1));
  return ranked[0]?.account ?? null;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
