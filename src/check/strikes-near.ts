import type { Allegation, Check } from "../model/check.js";
import { distanceKm } from "../util/geo.js";
import { declaredStrikeCheck } from "./declared-strike.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { search } from "./search.js";
import type { StrikeIndex } from "./strike-index.js";
import { whenOf } from "./when.js";
import { type Spot, spotsOf } from "./where.js";

/** Is a strike declared near the place and time? Asked once for each place that lies apart from the others. */
export function strikesNear(
  facts: IncidentFacts,
  { strikes }: Declared,
  { gazetteer, parties }: CheckTools,
  claimed: StrikeIndex,
): readonly Check[] {
  return allegationsOf(facts).map((allegation) =>
    declaredStrikeCheck(search(allegation, [strikes, claimed], gazetteer), parties),
  );
}

/** What an incident alleges of place and time, place by place; one without a place where nobody gives any. */
export function allegationsOf(facts: IncidentFacts): Allegation[] {
  const when = whenOf(facts);
  const time = { days: when?.days ?? null, datePrecision: when?.precision ?? null };
  const spots = apart(spotsOf(facts), facts.incident.title);
  if (spots.length === 0) return [{ place: null, region: null, lat: null, lon: null, radiusKm: null, ...time }];
  return spots.map(({ place: { name, within, lat, lon, radiusKm } }) => ({
    ...{ place: name, region: within, lat, lon, radiusKm },
    ...time,
  }));
}

/** One spot of those that may be one place: the one that the incident is called by, else the one most accounts give. */
function apart(spots: readonly Spot[], title: string): Spot[] {
  const weight = (spot: Spot): number =>
    spot.accounts.length + (title.includes(spot.place.name) ? spots.length * 100 : 0);
  const kept: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => weight(b) - weight(a))) {
    if (!kept.some((other) => touches(other, spot))) kept.push(spot);
  }
  return kept;
}

function touches({ place: a }: Spot, { place: b }: Spot): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return a.name === b.name;
  const between = distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
  return between <= (a.radiusKm ?? 0) + (b.radiusKm ?? 0);
}
