import type { IncidentRecord } from "../../model/publication.js";
import type { Quote } from "../../model/quote.js";
import { cut, type Minors, minorsOf, WITHHELD_NAME } from "./minors.js";

/**
 * An incident as it goes out, with whatever else is told of it: no name of one who was, or may have been, a minor in any
 * text, quote or address. The words about them stay; the hash of a report's text still is that of the whole text.
 */
export function withoutMinors<R extends IncidentRecord>(record: R, minors = minorsOf(record)): R {
  if (minors === null) return record;
  const { named, ...told } = record;
  return { ...shown(told, record, minors), named: [] } as IncidentRecord as R;
}

/** Plain data of any depth. Keys stay. */
function shown<T>(value: T, record: IncidentRecord, minors: Minors): T {
  const change = (one: unknown): unknown => {
    if (typeof one === "string") return minors.hide(one);
    if (Array.isArray(one)) return one.map(change);
    if (typeof one !== "object" || one === null) return one;
    if (isQuote(one)) return cut(one, record.reports, minors);
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, changedAt(key, inner)]));
  };
  const changedAt = (key: string, inner: unknown): unknown => {
    if (typeof inner !== "string" || !(key === "url" || key === "file") || !minors.isInAddress(inner))
      return change(inner);
    return key === "url" ? null : WITHHELD_NAME;
  };
  return change(value) as T;
}

function isQuote(value: object): value is Quote {
  return "exact" in value && "start" in value && "end" in value && typeof value.exact === "string";
}
