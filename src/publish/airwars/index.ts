import type { IncidentRecord } from "../../model/publication.js";
import { incidentTable } from "../coded/incident-table.js";
import { AIRWARS_COLUMNS } from "./columns.js";

/**
 * Incidents as a table of what Airwars gives on the page of an incident. Airwars publishes no list of columns: the names are
 * ours, after the headings of its pages and its method note; see docs/exports.md.
 */
export function airwarsCsv(records: AsyncIterable<IncidentRecord>): AsyncGenerator<string> {
  return incidentTable(AIRWARS_COLUMNS, records);
}
