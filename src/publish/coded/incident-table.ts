import type { IncidentRecord } from "../../model/publication.js";
import { type Column, csvTable } from "../csv-table.js";
import { minorsWithheld } from "../minor-names.js";

/** A table of incidents, a line each. The names of minors are in none of its texts. */
export function incidentTable(
  columns: readonly Column<IncidentRecord>[],
  records: AsyncIterable<IncidentRecord>,
): AsyncGenerator<string> {
  return csvTable(columns.map(cleaned), records);
}

function cleaned([name, cell]: Column<IncidentRecord>): Column<IncidentRecord> {
  return [
    name,
    (record) => {
      const value = cell(record);
      return typeof value === "string" ? minorsWithheld(record)(value) : value;
    },
  ];
}
