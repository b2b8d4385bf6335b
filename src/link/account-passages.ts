import type { Account } from "../model/account.js";
import type { Quote } from "../model/quote.js";
import type { Report } from "../model/report.js";
import { firstAfter } from "./first-after.js";
import { type Passage, passages } from "./passages.js";
import { nearestSpeaker, utterances } from "./quotation-owner.js";
import { quotesOf } from "./quotes-of.js";

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
