import type { Imprint, IncidentRecord } from "../../model/publication.js";
import { NON_CREDIBLE_MEANS } from "../dossier/words.js";
import { withoutMinors } from "../withheld/record.js";
import { featureOf } from "./feature.js";

/** What a reader must know of every feature; foreign members, as RFC 7946 (6.1) lets a collection have. */
const ABOUT = {
  points: "A point is the middle of a circle of radiusKm, not a place of impact; pointIs says what it stands for.",
  assessments:
    "Where the walk of an assessing cell stands. It is no position that the party took: those are positions.",
  nonCredibleMeans: NON_CREDIBLE_MEANS,
};

/**
 * Incidents as a GeoJSON FeatureCollection (RFC 7946), a feature a line: a point each, longitude first, or a null geometry
 * for one that is on no map. How far the true place may lie from the point is `radiusKm`. The names of minors are in none of its texts. See docs/exports.md.
 */
export async function* geoJson(
  records: AsyncIterable<IncidentRecord>,
  { draft }: Partial<Pick<Imprint, "draft">> = {},
): AsyncGenerator<string> {
  const told = draft ? { draft: "Draft. Not published.", ...ABOUT } : ABOUT;
  yield `{"type":"FeatureCollection",${JSON.stringify(told).slice(1, -1)},"features":[`;
  let between = "\n";
  for await (const record of records) {
    yield between + JSON.stringify(featureOf(withoutMinors(record)));
    between = ",\n";
  }
  yield "\n]}\n";
}
