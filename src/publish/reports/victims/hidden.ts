import type { NamedVictim } from "../../../model/publication.js";
import type { Quote } from "../../../model/quote.js";
import { hiddenOf } from "../../withheld/minors.js";
import { namesIn } from "../../withheld/names.js";
import { personKey, type Told } from "./same-name.js";

/** What tells of somebody who is named in a report, and not on the list. */
export interface Unlisted {
  readonly isNamedIn: (words: string) => boolean;
  /** Whether words of a report name one, or are those from which such a name was read. */
  readonly isToldIn: (report: string, quote: Quote) => boolean;
}

/**
 * Everybody whom accounts name, as read and as corrected, and who is not listed. A reading that was rejected hides nobody
 * who is listed under that name: it may have been a second reading of the same.
 */
export function unlisted(named: readonly NamedVictim[], listed: readonly Told[]): Unlisted {
  const isListed = (one: NamedVictim) =>
    listed.some(({ account, read }) => account === one.account && read === one.read);
  const names = new Set(listed.flatMap(({ read, now }) => [personKey(read.name), personKey(now.name)]));
  const hidden = named.filter((one) => !isListed(one) && !(one.now === null && names.has(personKey(one.read.name))));
  const find = namesIn(hidden.map(hiddenOf));
  const isNamedIn = (words: string) => find(words).length > 0;
  const isReadFrom = (report: string, { start, end }: Quote) =>
    hidden.some(({ account, read: { quote } }) => account.report === report && quote.start < end && start < quote.end);
  return { isNamedIn, isToldIn: (report, quote) => isNamedIn(quote.exact) || isReadFrom(report, quote) };
}
