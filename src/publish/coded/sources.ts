import type { QuotedReport } from "../../model/publication.js";

/** Who published a report. One of which nobody knows it goes by its id: the name of a file may tell whose it was. */
export function publisherOf({ publisher, id }: Pick<QuotedReport, "publisher" | "id">): string {
  return publisher ?? `report ${id}`;
}

/** The publishers of reports, once each. */
export function publishersOf(reports: readonly QuotedReport[]): string[] {
  return [...new Set(reports.map(publisherOf))];
}
