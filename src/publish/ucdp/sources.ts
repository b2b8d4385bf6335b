import type { IncidentRecord, QuotedReport } from "../../model/publication.js";
import { inOneCell } from "../coded/list.js";
import { publisherOf } from "../coded/sources.js";

// The reports of an incident, in one order in every column, so that the first office is that of the first headline.

/** "Valley Post,2016-06-17,Market hit in Maskana", as UCDP writes its articles. */
export function articles({ reports }: IncidentRecord): string | null {
  const parts = (report: QuotedReport) => [publisherOf(report), report.published ?? "", report.title ?? ""];
  return inOneCell(
    reports.map((report) =>
      parts(report)
        .map((part) => part.replaceAll(",", " "))
        .join(","),
    ),
  );
}

export function offices({ reports }: IncidentRecord): string | null {
  return inOneCell(reports.map(publisherOf));
}

export function dates({ reports }: IncidentRecord): string | null {
  return inOneCell(reports.map(({ published }) => published));
}

export function headlines({ reports }: IncidentRecord): string | null {
  return inOneCell(reports.map(({ title }) => title));
}

/** Those whom the reports name as the ones who say it, once each; a report's own voice is left out. */
export function originals({ accounts }: IncidentRecord): string | null {
  const names = accounts.filter(({ speaker }) => !speaker.publisher).map(({ speaker }) => speaker.name);
  return inOneCell([...new Set(names)]);
}
