// How near a declared strike is to an allegation, as one figure that puts the likeliest first. It is no probability.
// Each figure answers a question of its own; all are proposals [P], chosen on made-up allegations (bench/declared) and
// on how recorders match releases: by the nearest place that a release names, first on the day, then on the day before.

/** How fast a strike loses weight with distance: at so many km it weighs a third. "Near" is a loose word. */
const DISTANCE_KM = 30;
/** A release names the nearest place it knows: the same for what lies further than the nearest place that it names in those weeks. */
const EXCESS_KM = 25;

/**
 * What a strike weighs by the days between the allegation and its window. A strike of the day before may be the one by
 * the hour or the zone of time (a night is dated by either day); one of the day after only by a slip.
 */
const DAYS: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [-1, 0.55],
  [1, 0.3],
]);
const OTHER_DAYS = 0.15;
/** A window of several days: any of them may be meant. */
const DAY_OF_SEVERAL = 0.8;

/** Where no distance can be told, what is in the region by name goes before what its circle holds, and that before the rest. */
const REGION = { named: 0.6, circle: 0.3, about: 0.1 } as const;

export interface Between {
  /** Null where the allegation is known to a region only. */
  readonly km: number | null;
  /** How the strike lies to the region that the allegation is known to: in it by name, in its circle, or about it. */
  readonly region: keyof typeof REGION;
  /** To the nearest place that the logs name in those weeks. */
  readonly nearestPlaceKm: number | null;
  readonly days: number;
  /** Of the strike's window. */
  readonly windowDays: number;
}

/** From 0 to 1. */
export function nearness({ km, region, nearestPlaceKm, days, windowDays }: Between): number {
  const time = (DAYS.get(days) ?? OTHER_DAYS) * (windowDays > 1 ? DAY_OF_SEVERAL : 1);
  if (km === null) return time * REGION[region];
  const excess = Math.max(0, km - (nearestPlaceKm ?? km));
  return time * Math.exp(-km / DISTANCE_KM - excess / EXCESS_KM);
}
