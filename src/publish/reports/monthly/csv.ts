import type { MonthlyReport } from "../../../model/publication.js";
import { csvText } from "../csv.js";

/** One allegation a row; a column for each counter, 1 where it counts as that: their sums are the month's counters. */
export const MONTHLY_COLUMNS = [
  "month",
  "walk",
  "incident",
  "title",
  "party",
  "carried",
  "received",
  "reopened",
  "completed",
  "open",
  "corrected",
  "outcome",
  "confirmed",
] as const;

const COUNTED = ["carried", "received", "reopened", "completed", "open", "corrected"] as const;

/** The allegations behind the counters as a table (RFC 4180). */
export function monthlyCsv({ month, walks }: MonthlyReport): string {
  const rows = walks.map(({ id, incident, title, party, counted, completion, confirmed }) => {
    const counters = COUNTED.map((one) => Number(counted.includes(one)));
    return [month, id, incident, title, party, ...counters, completion, confirmed ? "yes" : "no"];
  });
  return csvText(MONTHLY_COLUMNS, rows);
}
