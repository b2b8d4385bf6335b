import { NON_CREDIBLE_REASONS } from "../../../model/assessment.js";
import type { MonthlyReport } from "../../../model/publication.js";
import type { Cell } from "../../csv.js";
import { NOT_DISPROVED, standsAtInCell } from "../../dossier/words.js";
import { csvText } from "../csv.js";
import { stepsTaken } from "../since-words.js";

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
  "outcome_means",
  "confirmed_by_second_person",
  "deaths_conceded_min",
  "deaths_conceded_max",
  "stands_now",
  "since",
] as const;

const COUNTED = ["carried", "received", "reopened", "completed", "open", "corrected"] as const;

/** The allegations behind the counters as a table (RFC 4180). */
export function monthlyCsv({ month, walks }: MonthlyReport): string {
  const rows = walks.map(({ id, incident, title, party, ...walk }) => {
    const counters = COUNTED.map((one) => Number(walk.counted.includes(one)));
    return [month, id, incident, title, party, ...counters, ...outcomeOf(walk), ...laterOf(walk)];
  });
  return csvText(MONTHLY_COLUMNS, rows);
}

type Ended = Pick<MonthlyReport["walks"][number], "completion" | "confirmed" | "stood" | "since">;

function outcomeOf({ completion, confirmed, stood }: Ended): Cell[] {
  const deaths = stood.conceded?.find(({ outcome }) => outcome === "killed");
  const isNonCredible = NON_CREDIBLE_REASONS.some((reason) => reason === completion);
  return [
    isNonCredible ? `non-credible: ${completion}` : completion,
    isNonCredible ? NOT_DISPROVED : null,
    completion === null ? null : confirmed ? "yes" : "no",
    deaths?.min ?? null,
    deaths?.max ?? null,
  ];
}

/** Where it stands when the table is made, and what was done after the month; nothing was where `since` is empty. */
function laterOf({ stood, since }: Ended): Cell[] {
  return [standsAtInCell(since?.now ?? stood), since === null ? null : stepsTaken(since)];
}
