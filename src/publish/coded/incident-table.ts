import type { IncidentRecord } from "../../model/publication.js";
import { type Column, csvTable } from "../csv-table.js";
import { withoutMinors } from "../withheld/record.js";

/** A table of incidents, a line each. The names of minors are in none of its texts. */
export function incidentTable(
  columns: readonly Column<IncidentRecord>[],
  records: AsyncIterable<IncidentRecord>,
): AsyncGenerator<string> {
  return csvTable(columns, publishable(records));
}

async function* publishable(records: AsyncIterable<IncidentRecord>): AsyncGenerator<IncidentRecord> {
  for await (const record of records) yield withoutMinors(record);
}
