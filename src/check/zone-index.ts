import { LOOSE_WORDS } from "../../data/english/agreements.js";
import type { AreaGeometry } from "../model/declaration.js";
import type { Point } from "../util/geo.js";
import { Grid } from "../util/grid.js";
import { reachOf } from "../util/polygon-reach.js";
import type { Declared, IncidentFacts } from "./facts.js";
import { wordsOfAgreement } from "./in-force-told.js";
import { sceneOf } from "./scene.js";
import { isTelling } from "./zone-spots.js";

type OnRecord = Declared["agreements"];

/** Positions in the list of agreements. */
interface Index {
  /** What is drawn and small, by its middle. */
  readonly small: Grid<Point & { readonly at: number; readonly geometry: AreaGeometry }>;
  /** Everything else: what is large, or not drawn at all. */
  readonly others: readonly number[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

/** Larger things (km) are few, and are looked at each time. */
const SMALL_KM = 100;
/** As near as anything drawn is asked of, and more (km). */
const NEARLY_KM = 50;

const indexes = new WeakMap<OnRecord, { readonly index: Index; readonly about: WeakMap<IncidentFacts, OnRecord> }>();

/**
 * The agreements that may bear on an incident, in their order: those about its places, and those that its accounts may
 * name. Thousands of protected sites may be on record, and of incidents; no two of them are looked at for nothing.
 */
export function agreementsAbout(facts: IncidentFacts, { agreements }: Pick<Declared, "agreements">): OnRecord {
  const known = indexes.get(agreements) ?? { index: indexOf(agreements), about: new WeakMap() };
  indexes.set(agreements, known);
  const about = known.about.get(facts) ?? positionsAbout(facts, known.index).flatMap((at) => agreements[at] ?? []);
  known.about.set(facts, about);
  return about;
}

function positionsAbout(facts: IncidentFacts, { small, others, byWord }: Index): number[] {
  const { spots, claims } = sceneOf(facts);
  const about = new Set(others);
  const drawn = claims.some(({ claim }) => claim.value.kind === "zone" || claim.value.kind === "line");
  for (const spot of spots.filter((spot) => drawn || isTelling(spot, null))) {
    for (const { item } of small.near(spot.circle, spot.circle.radiusKm + SMALL_KM + NEARLY_KM)) {
      if (drawn || isTelling(spot, item.geometry)) about.add(item.at);
    }
  }
  for (const word of claims.flatMap(({ words }) => words)) {
    for (const at of byWord.get(word) ?? []) about.add(at);
  }
  return [...about].sort((a, b) => a - b);
}

function indexOf(agreements: OnRecord): Index {
  const small: (Point & { at: number; geometry: AreaGeometry })[] = [];
  const others: number[] = [];
  const byWord = new Map<string, number[]>();
  for (const [at, { agreement }] of agreements.entries()) {
    const { geometry, uncertaintyKm } = agreement;
    const reach = geometry === null ? null : reachOf(geometry);
    if (geometry === null || reach === null || reach.radiusKm + uncertaintyKm > SMALL_KM) others.push(at);
    else small.push({ lat: reach.lat, lon: reach.lon, at, geometry });
    for (const word of wordsOfAgreement(agreement)) {
      if (LOOSE_WORDS.has(word)) continue;
      const same = byWord.get(word);
      if (same === undefined) byWord.set(word, [at]);
      else same.push(at);
    }
  }
  return { small: new Grid(small), others, byWord };
}
