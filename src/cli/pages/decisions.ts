import { printable } from "../../publish/text/layout.js";
import { entry, flow, type Page } from "../../publish/text/page.js";
import { quoteInWords } from "../../publish/text/quotes.js";
import { attributeInWords, counted } from "../../publish/text/words.js";
import type { Review, StoredRuling } from "../../service/ledger.js";
import { anyInWords, decidedInWords } from "./words.js";

/** Where a decision is printed. */
export interface Setting {
  /** Columns before it. */
  readonly indent: number;
  /** How an account is named there: "[2]" where it stands on the same page, else its id. */
  readonly name: (id: string) => string;
}

/** Where a decision stands by itself. */
export const ALONE: Setting = { indent: 0, name: printable };

const VERDICTS: Readonly<Record<Review["verdict"], (review: Review) => string>> = {
  accepted: () => "accepted",
  corrected: ({ correction }) => `corrected to ${anyInWords(correction)}`,
  rejected: () => "rejected",
  admitted: () => "admitted to the range",
  excluded: () => "excluded from the range",
};

/** A review with the words it is of; where the present reading no longer has them it says so. */
export function reviewLines(page: Page, { indent, name }: Setting, review: Review): string[] {
  const where = review.account === null ? "no longer found as it was read:" : name(review.account);
  const verdict = VERDICTS[review.verdict](review);
  const replaced = review.replacedBy === null ? "" : `, replaced by ${printable(review.replacedBy)}`;
  const what = `${printable(review.id)} ${where} ${attributeInWords(printable(review.attribute))} ${verdict}${replaced}`;
  const quotes = review.quote === null ? [] : [quoteInWords(review.quote)];
  return entry(page, indent, { label: null, value: `${what} – ${decidedInWords(review)}`, quotes });
}

/** A ruling: its id, which undoes it, what it puts together or keeps apart, and who took it back. */
export function rulingLines(page: Page, { indent, name }: Setting, ruling: StoredRuling): string[] {
  const { id, lost, undone } = ruling;
  const notes = [...(undone === null ? [] : [`undone – ${decidedInWords(undone)}`]), ...lost.map(lostInWords)];
  const margin = " ".repeat(indent);
  return [
    ...flow(page, margin, `${printable(id)} ${sidesInWords(ruling, name)} – ${decidedInWords(ruling)}`),
    ...notes.flatMap((note) => flow(page, `${margin}  `, note)),
  ];
}

/** A ruling that was just made or taken back, and where its accounts are now. */
export function rulingPage(page: Page, ruling: StoredRuling): string[] {
  return [...rulingLines(page, ALONE, ruling), ...flow(page, "  ", homesInWords(ruling))];
}

function homesInWords({ incidents }: StoredRuling): string {
  if (incidents.length === 0) return "its accounts are in no incident now";
  return `now in ${incidents.length === 1 ? "incident" : "incidents"} ${incidents.map(printable).join(" ")}`;
}

/** After an erasure there are no words to show. */
function lostInWords(quote: StoredRuling["lost"][number]): string {
  const words = quote.exact === "" ? "words that were erased" : quoteInWords(quote);
  return `no longer found as it was read, in ${printable(quote.report)}: ${words}`;
}

/** More accounts than this are counted, not named. */
const NAMED = 8;
const BY_NUMBER = new Intl.Collator("en", { numeric: true });

function sidesInWords({ kind, sides }: StoredRuling, name: Setting["name"]): string {
  const named = sides.filter((side) => side.length > 0).map((side) => sideInWords(side, name));
  return kind === "together" ? `together: ${named.join(" ")}` : `apart: ${named.join(" from ")}`;
}

function sideInWords(side: readonly string[], name: Setting["name"]): string {
  return side.length > NAMED ? counted(side.length, "account") : side.map(name).sort(BY_NUMBER.compare).join(" ");
}
