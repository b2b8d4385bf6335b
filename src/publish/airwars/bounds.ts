import type { Outcome } from "../../model/account.js";
import type { Conceded } from "../../model/assessment.js";
import type { RangeGroup } from "../../model/casualty-range.js";
import type { IncidentRecord } from "../../model/publication.js";
import { heldJudgements } from "../../util/judgements.js";
import { standsAt } from "../../util/stands-at.js";
import { rangeOf } from "../coded/ranges.js";
import type { Column } from "../csv-table.js";

/** Two columns for a range. Both are empty where nobody counts it; only the second, where it is open above. */
export function boundsOf(outcome: Outcome, group: RangeGroup, name: string): Column<IncidentRecord>[] {
  return [
    [`${name}_min`, (record) => rangeOf(record, outcome, group)?.min ?? null],
    [`${name}_max`, (record) => rangeOf(record, outcome, group)?.max ?? null],
  ];
}

/** What is conceded, by a position that a belligerent took or in the walk of an assessing cell: the lowest and the highest. */
export function concededOf(outcome: Conceded["outcome"], name: string): Column<IncidentRecord>[] {
  return [
    [`${name}_min`, (record) => least(conceded(record, outcome).map(({ min }) => min))],
    [`${name}_max`, (record) => most(conceded(record, outcome).map(({ max }) => max))],
  ];
}

function conceded({ assessment }: IncidentRecord, outcome: Conceded["outcome"]): Conceded[] {
  const positions = heldJudgements(assessment, "position").flatMap(({ detail }) => detail.conceded);
  const acknowledged = assessment.walks.flatMap(({ now }) => standsAt(now).conceded ?? []);
  return [...positions, ...acknowledged].filter((one) => one.outcome === outcome);
}

function least(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.min(...values);
}

/** Open if any is. */
function most(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 || known.length < values.length ? null : Math.max(...known);
}
