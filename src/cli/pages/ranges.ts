import type { Casualty } from "../../model/account.js";
import type { CasualtyRange, LeftOut, RangeClaim } from "../../model/casualty-range.js";
import { rangeLines, WHAT_RANGES_ARE } from "../../publish/reports/range-lines.js";
import { reportInWords } from "../../publish/text/book.js";
import { countInWords } from "../../publish/text/counts.js";
import { printable } from "../../publish/text/layout.js";
import { entry, flow, type Page } from "../../publish/text/page.js";
import { quoteInWords } from "../../publish/text/quotes.js";
import type { RangesDetail } from "../../service/ledger.js";
import { countClaim } from "../../util/count-claim.js";
import { shownRanges } from "../../util/shown-ranges.js";

/** The ranges of an incident, under each the counts that make its bounds, by the names with which they are reviewed. */
export function rangesPage(page: Page, detail: RangesDetail): string[] {
  const { id, title, ranges, succeeds } = detail;
  const lines = rangeLines(detail);
  return [
    ...(succeeds === null ? [] : [...flow(page, "", `${printable(succeeds)} is now ${printable(id)}.`), ""]),
    ...flow(page, "", `${printable(title)} (${printable(id)})`, "strong"),
    ...(ranges.ranges.length === 0 ? ["", ...lines.flatMap((line) => flow(page, "  ", line))] : []),
    ...shownRanges(ranges.ranges).flatMap((range, i) => [
      "",
      ...flow(page, "  ", lines[i] ?? "", "strong"),
      ...bounds(page, detail, range),
    ]),
    ...leftOut(page, detail),
    "",
    ...flow(page, "", WHAT_RANGES_ARE, "dim"),
  ];
}

function bounds(page: Page, detail: RangesDetail, { low, high }: CasualtyRange): string[] {
  if (names(low) === names(high)) return behind(page, detail, low, "counted by");
  return [...behind(page, detail, low, "lowest by"), ...behind(page, detail, high, "highest by")];
}

const names = (claims: readonly RangeClaim[]): string =>
  claims.map(({ account, index }) => `${account} ${index}`).join();

/** The label stands before the first. */
function behind(page: Page, detail: RangesDetail, claims: readonly RangeClaim[], label: string): string[] {
  return claims.flatMap((claim, i) =>
    entry(page, 4, {
      label: i === 0 ? label : "",
      value: claimInWords(detail, claim),
      quotes: [quoteInWords(claim.quote)],
    }),
  );
}

function leftOut(page: Page, detail: RangesDetail): string[] {
  const all = detail.ranges.leftOut.flatMap((one) => leftOutEntry(page, detail, one));
  return all.length === 0 ? [] : ["", "  Left out", ...all];
}

function leftOutEntry(page: Page, detail: RangesDetail, { claim, because }: LeftOut): string[] {
  const value = `${claimInWords(detail, claim)}: ${because}`;
  return entry(page, 4, { label: null, value, quotes: [quoteInWords(claim.quote)] });
}

/** "at least 26 killed, as a person corrected it – Valley Observatory, Daily Post, 17 June 2016 (a1a2 killed 1)" */
function claimInWords({ accounts, reports }: RangesDetail, claim: RangeClaim): string {
  const counts = accounts.find(({ id }) => id === claim.account)?.casualties ?? [];
  const { attribute, index } = countClaim(counts, claim.index);
  const name = printable(`${claim.account} ${attribute}${index === 0 ? "" : ` ${index}`}`);
  const report = reports.find(({ id }) => id === claim.report);
  const said = `${countInWords(claim)}${doubt(claim, counts[claim.index])}`;
  return `${said} – ${printable(claim.speaker)}, ${reportInWords(report)} (${name})`;
}

/** What the words beside a figure do not show of it. */
function doubt({ min, max, corrected }: RangeClaim, read: Casualty | undefined): string {
  if (corrected) return ", as a person corrected it";
  return min === 0 && max !== 0 && read?.stance !== "asserts" ? ", for which its speaker does not vouch" : "";
}
