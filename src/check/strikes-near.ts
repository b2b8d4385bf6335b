import type { Allegation, Check } from "../model/check.js";
import { type Circle, distanceKm } from "../util/geo.js";
import { declaredStrikeCheck } from "./declared-strike.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { sceneOf } from "./scene.js";
import { type SearchOptions, search } from "./search.js";
import type { StrikeIndex } from "./strike-index.js";
import type { Located } from "./zone-spots.js";

/** Is a strike declared near the place and time? Asked once for each place that lies apart from the others. */
export function strikesNear(
  facts: IncidentFacts,
  { strikes }: Declared,
  { gazetteer, parties }: CheckTools,
  { claimed, options }: { readonly claimed: StrikeIndex; readonly options?: SearchOptions | undefined },
): readonly Check[] {
  return allegationsOf(facts).map((allegation) =>
    declaredStrikeCheck(search(allegation, [strikes, claimed], gazetteer, options), parties, actorsIn(facts)),
  );
}

/** Parties that some account says or suspects to have acted. */
export function actorsIn({ accounts }: Pick<IncidentFacts, "accounts">): string[] {
  const actors = accounts.flatMap((account) => account.actors);
  const alleged = actors.filter(({ stance }) => stance === "asserts" || stance === "suspects");
  return [...new Set(alleged.flatMap(({ party }) => party ?? []))];
}

/** What an incident alleges of place and time, place by place; one without a place where nobody gives any. */
export function allegationsOf(facts: IncidentFacts): Allegation[] {
  const { when, spots } = sceneOf(facts);
  const time = { days: when?.days ?? null, datePrecision: when?.precision ?? null };
  if (spots.length === 0) return [{ ...nowhere(facts), ...time }];
  return apart(spots, facts.incident.title).map(({ place: { name, within }, circle }) => ({
    ...{ place: name, region: within, ...circle },
    ...time,
  }));
}

/** A place may be named that nobody could locate. */
function nowhere({ accounts }: IncidentFacts): Omit<Allegation, "days" | "datePrecision"> {
  const [place] = accounts.flatMap(({ places }) => places);
  return { place: place?.name ?? null, region: place?.within ?? null, lat: null, lon: null, radiusKm: null };
}

/**
 * Spots whose circles touch may be one place: it goes by the name that the incident is called by, else by the one that
 * most accounts give, and is known as well as the best of them knows it.
 */
function apart(spots: readonly Located[], title: string): Located[] {
  const weight = (spot: Located): number =>
    spot.accounts.length + (title.includes(spot.place.name) ? spots.length * 100 : 0);
  const kept: Located[] = [];
  for (const spot of spots.toSorted((a, b) => weight(b) - weight(a))) {
    const at = kept.findIndex((other) => touches(other.circle, spot.circle));
    const known = kept[at];
    if (known === undefined) kept.push(spot);
    else if (spot.circle.radiusKm < known.circle.radiusKm) kept[at] = { ...known, circle: spot.circle };
  }
  return kept;
}

const touches = (a: Circle, b: Circle): boolean => distanceKm(a, b) <= a.radiusKm + b.radiusKm;
