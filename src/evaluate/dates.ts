import type { AnnotatedDate } from "./annotation.js";

/** A date of the program may be at most this much wider than the annotated one: a whole month is no answer to "Monday". */
const MAX_DAYS_WIDER = 7;

/** True if no date is annotated, or the found one overlaps it. */
export function datesOverlap(annotated: AnnotatedDate | null, found: AnnotatedDate | null): boolean {
  if (annotated === null) return true;
  if (found === null) return false;
  return annotated.start <= found.end && found.start <= annotated.end;
}

/** True unless both are given and the found one is more than a week wider. */
export function isTight(found: AnnotatedDate | null, annotated: AnnotatedDate | null): boolean {
  return found === null || annotated === null || days(found) <= days(annotated) + MAX_DAYS_WIDER;
}

function days({ start, end }: AnnotatedDate): number {
  return (Date.parse(end) - Date.parse(start)) / 86_400_000;
}
