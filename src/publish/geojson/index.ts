import type { IncidentRecord } from "../../model/publication.js";
import { withoutMinors } from "../withheld/record.js";
import { featureOf } from "./feature.js";

/**
 * Incidents as a GeoJSON FeatureCollection (RFC 7946), a feature a line: a point each, longitude first, or a null geometry
 * for one that is on no map. How far the true place may lie from the point is `radiusKm`. The names of minors are in none of its texts. See docs/exports.md.
 */
export async function* geoJson(records: AsyncIterable<IncidentRecord>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let between = "\n";
  for await (const record of records) {
    yield between + JSON.stringify(featureOf(withoutMinors(record)));
    between = ",\n";
  }
  yield "\n]}\n";
}
