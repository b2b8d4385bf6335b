import type { Outcome } from "../../model/account.js";
import type { CasualtyRange, RangeGroup } from "../../model/casualty-range.js";
import type { IncidentRecord } from "../../model/publication.js";

/** The range of an outcome and group; undefined where nobody counts it, which is not zero. */
export function rangeOf(
  { ranges }: Pick<IncidentRecord, "ranges">,
  outcome: Outcome,
  group: RangeGroup,
): CasualtyRange | undefined {
  return ranges.ranges.find((range) => range.outcome === outcome && range.group === group);
}

/** The figure on which all admitted counts agree; null where they leave a choice. */
export function settled(range: CasualtyRange | undefined): number | null {
  return range !== undefined && range.min === range.max ? range.min : null;
}

type Bounds = Pick<CasualtyRange, "min" | "max" | "highest">;

/** "26", "26–30", "26 or more", "26 or more (30 is the highest figure named)" */
export function boundsInWords({ min, max, highest }: Bounds): string {
  if (max === min) return String(min);
  if (max !== null) return `${min}–${max}`;
  return highest > min ? `${min} or more (${highest} is the highest figure named)` : `${min} or more`;
}
