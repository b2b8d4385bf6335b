import type { IncidentRecord } from "../../model/publication.js";
import { incidentTable } from "../coded/incident-table.js";
import { UCDP_COLUMNS } from "./columns.js";

/**
 * Incidents as a table in the columns of the UCDP Georeferenced Event Dataset, version 23.1 (Högbladh, UCDP GED Codebook):
 * all of them, in its order. What only UCDP decides is empty; see docs/exports.md.
 */
export function ucdpCsv(records: AsyncIterable<IncidentRecord>): AsyncGenerator<string> {
  return incidentTable(UCDP_COLUMNS, records);
}
