import type { Account, Speaker } from "../model/account.js";
import { nameKey, shared } from "../util/similarity.js";

/**
 * Whether two accounts of different reports, with the words of one, are of one speaker. One sentence may carry two
 * speakers; a copy of it carries the same two. `reports` are the accounts of each report.
 */
export function oneVoice(a: Account, b: Account, reports: ReadonlyMap<string, readonly Account[]>): boolean {
  if (sameVoice(a.speaker, b.speaker)) return true;
  return isUncredited(a, b, reports) || isUncredited(b, a, reports);
}

/** A wire that one report credits speaks in the own voice of another, which carries its words and nowhere credits it. */
function isUncredited(wire: Account, own: Account, reports: ReadonlyMap<string, readonly Account[]>): boolean {
  if (wire.speaker.kind !== "media" || wire.speaker.publisher || !own.speaker.publisher) return false;
  return reports.get(own.report)?.some(({ speaker }) => sameVoice(speaker, wire.speaker)) !== true;
}

function sameVoice(a: Speaker, b: Speaker): boolean {
  if (a.publisher || b.publisher) return a.publisher === b.publisher;
  if (a.name === b.name || (a.party !== null && a.party === b.party)) return true;
  const [words, others] = [new Set(nameKey(a.name).split(" ")), new Set(nameKey(b.name).split(" "))];
  return shared(words, others) > 0;
}
