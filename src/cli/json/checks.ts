import type { Check, StrikeMatch } from "../../model/check.js";
import type { Checked } from "../../service/ledger.js";

export function checkJson({ question, asked, answer, why, working, quotes, declarations, search }: Check) {
  return { question, asked, answer, why, working, quotes, declarations, search };
}

export function checkedJson({ id, title, checks }: Checked) {
  return { id, title, checks: checks.map(checkJson) };
}

/** A row that an allegation may be matched with. */
export function offerJson({ log, file, strike, distanceKm, bearing, days, nearness, why }: StrikeMatch) {
  return {
    ...{ declared: log, file, row: strike.row, declaration: strike.id, distanceKm, bearing, days },
    ...{ nearness, why, quote: strike.quote },
  };
}
