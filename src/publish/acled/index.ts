import type { IncidentRecord } from "../../model/publication.js";
import { incidentTable } from "../coded/incident-table.js";
import { ACLED_COLUMNS } from "./columns.js";

/**
 * Incidents as a table in the columns of ACLED's export (ACLED Codebook, 2023 and later): all of them, in its order. What
 * only ACLED decides is empty; see docs/exports.md.
 */
export function acledCsv(records: AsyncIterable<IncidentRecord>): AsyncGenerator<string> {
  return incidentTable(ACLED_COLUMNS, records);
}
