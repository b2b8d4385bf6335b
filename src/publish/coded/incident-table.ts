import type { IncidentRecord } from "../../model/publication.js";
import { type Column, csvTable } from "../csv-table.js";
import { minorsWithheld } from "../minor-names.js";

/** A table of incidents, a line each. The names of minors are in none of its texts. */
export function incidentTable(
  columns: readonly Column<IncidentRecord>[],
  records: AsyncIterable<IncidentRecord>,
): AsyncGenerator<string> {
  return csvTable(columns.map(cleaned), shownOf(records));
}

/** An incident, and what takes the names of minors out of a text about it. */
interface Shown {
  readonly record: IncidentRecord;
  readonly withheld: (text: string) => string;
}

async function* shownOf(records: AsyncIterable<IncidentRecord>): AsyncGenerator<Shown> {
  for await (const record of records) yield { record, withheld: minorsWithheld(record) };
}

function cleaned([name, cell]: Column<IncidentRecord>): Column<Shown> {
  return [
    name,
    ({ record, withheld }) => {
      const value = cell(record);
      return typeof value === "string" ? withheld(value) : value;
    },
  ];
}
