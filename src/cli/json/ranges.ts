import type { CasualtyRange, LeftOut, RangeClaim, RollUp, RollUpRow } from "../../model/casualty-range.js";
import { orderedQuote } from "../../publish/json.js";
import type { RangedIncident, RangesDetail } from "../../service/ledger.js";

/** Of one incident, with the counts that the ranges rest on. */
export function rangesJson({ id, title, ranges, succeeds }: RangesDetail) {
  return { id, title, ranges: ranges.ranges.map(rangeJson), leftOut: ranges.leftOut.map(leftOutJson), succeeds };
}

/** One of many: the bounds alone. */
export function rangedJson({ id, title, ranges }: RangedIncident) {
  return { id, title, ranges: ranges.ranges.map(boundsJson) };
}

function rangeJson(range: CasualtyRange) {
  return { ...boundsJson(range), low: range.low.map(claimJson), high: range.high.map(claimJson) };
}

function boundsJson({ outcome, group, min, max, highest, origins, contested, unreviewed }: CasualtyRange) {
  return { outcome, group, min, max, highest, origins, contested, unreviewed };
}

function claimJson(claim: RangeClaim) {
  const { account, report, speaker, index, outcome, group, min, max, corrected, quote } = claim;
  return { account, report, speaker, index, outcome, group, min, max, corrected, quote: orderedQuote(quote) };
}

function leftOutJson({ claim, why, because }: LeftOut) {
  return { ...claimJson(claim), why, because };
}

export function rollUpJson({ by, rows, all }: RollUp) {
  return { by, rows: rows.map(rowJson), all: rowJson(all) };
}

function rowJson({ key, incidents, ranges }: RollUpRow) {
  return {
    key,
    incidents,
    ranges: ranges.map(({ outcome, group, min, max, highest, incidents: having, open }) => {
      return { outcome, group, min, max, highest, incidents: having, open };
    }),
  };
}
