import { orderedQuote } from "../../publish/json.js";
import type { HistoryEntry, Review, StoredRuling, Verification } from "../../service/ledger.js";

export function reviewJson(r: Review) {
  return {
    id: r.id,
    report: r.report,
    account: r.account,
    attribute: r.attribute,
    quote: r.quote === null ? null : orderedQuote(r.quote),
    verdict: r.verdict,
    correction: r.correction,
    replacedBy: r.replacedBy,
    by: r.by,
    at: r.at,
    why: r.why,
  };
}

export function rulingJson({ id, kind, sides, incidents, lost, by, at, why, undone }: StoredRuling) {
  return {
    id,
    kind,
    sides,
    incidents,
    lost: lost.map(({ report, ...quote }) => ({ report, ...orderedQuote(quote) })),
    by,
    at,
    why,
    undone: undone === null ? null : { by: undone.by, at: undone.at, why: undone.why },
  };
}

export function entryJson(e: HistoryEntry) {
  return {
    number: e.number,
    at: e.at,
    by: e.by,
    change: e.change,
    subject: e.subject,
    before: e.before,
    after: e.after,
    why: e.why,
    redacted: e.redacted,
    sha256: e.sha256,
  };
}

export function verificationJson({
  reports,
  erased,
  accounts,
  quotes,
  incidents,
  declarations,
  changes,
  noted,
  head,
  faults,
}: Verification) {
  return { reports, erased, accounts, quotes, incidents, declarations, changes, noted, head, faults };
}
