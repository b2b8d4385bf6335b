import { printable } from "../../publish/text/layout.js";
import { counted } from "../../publish/text/words.js";
import type { Added } from "../../service/ledger.js";

export type Counts = ReadonlyMap<Added["outcome"], number>;

/** "added r1234 raid.txt: 3 accounts, incident i1234"; on one line however long, so that a program can take it. */
export function addedLine({ report, file, outcome, accounts, incidents }: Added): string {
  const named = [outcome, report ?? "", file]
    .map(printable)
    .filter((word) => word !== "")
    .join(" ");
  if (outcome === "erased") return `${named}: by order; it is not taken in again`;
  return outcome === "added" || outcome === "version" ? `${named}: ${belongsTo(accounts, incidents)}` : named;
}

function belongsTo(accounts: number, incidents: readonly string[]): string {
  if (accounts === 0) return "no accounts";
  const told = counted(accounts, "account");
  // Of an earlier version of a page, say.
  if (incidents.length === 0) return `${told}, no incident`;
  const noun = incidents.length === 1 ? "incident" : "incidents";
  return `${told}, ${noun} ${incidents.map(printable).join(" ")}`;
}

/** What is counted: a warning by itself (`noted`) is no report. */
const OUTCOMES: readonly (readonly [Added["outcome"], string])[] = [
  ["added", "added"],
  ["version", "other versions of pages"],
  ["known", "known already"],
  ["erased", "refused, being erased by order"],
  ["unread", "not read"],
];

/** "12 reports: 9 added, 2 known already, 1 not read." */
export function addedSummary(counts: Counts): string {
  const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const parts = OUTCOMES.flatMap(([outcome, words]) =>
    counts.has(outcome) ? [`${counts.get(outcome)} ${words}`] : [],
  );
  return parts.length === 0 ? "No reports." : `${counted(total, "report")}: ${parts.join(", ")}.`;
}

/** "queued b12: 64 sources" */
export function queuedLine({ batch, sources }: { readonly batch: string; readonly sources: number }): string {
  return `queued ${printable(batch)}: ${counted(sources, "source")}`;
}
