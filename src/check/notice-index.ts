import type { Point } from "../util/geo.js";
import { Grid } from "../util/grid.js";
import type { Declared } from "./facts.js";
import type { Spot } from "./where.js";

export type OnRecord = Declared["notices"][number];

/** What is noticed of a place is noticed of what lies so near (km). Our proposal: a village and its fields. */
export const NOTICED_KM = 5;

interface Placed extends Point {
  readonly recorded: OnRecord;
}

interface NoticeIndex {
  readonly grid: Grid<Placed>;
  readonly unplaced: readonly OnRecord[];
  /** Of the place that is known worst (km). */
  readonly widest: number;
}

/** One index for a record, however many incidents are held against it. */
const indexes = new WeakMap<Declared["notices"], NoticeIndex>();

/** The notices that are not certainly of another place: near one that is alleged, or of no known place; all, where none is alleged. */
export function noticesAt(notices: Declared["notices"], spots: readonly Spot[]): readonly OnRecord[] {
  const index = indexes.get(notices) ?? indexOf(notices);
  indexes.set(notices, index);
  const located = spots.filter(({ place: { lat, lon } }) => lat !== null && lon !== null);
  if (located.length === 0) return notices;
  const near = located.flatMap(({ place: { lat, lon, radiusKm } }) =>
    index.grid
      .near({ lat: lat as number, lon: lon as number }, (radiusKm ?? 0) + index.widest + NOTICED_KM)
      .map(({ item }) => item.recorded),
  );
  const kept = new Set([...near, ...index.unplaced]);
  return kept.size < 2 ? [...kept] : notices.filter((one) => kept.has(one));
}

function indexOf(notices: Declared["notices"]): NoticeIndex {
  const at = (recorded: OnRecord) => recorded.notice.place?.at ?? null;
  const placed = notices.flatMap((recorded) => {
    const place = at(recorded);
    return place === null ? [] : [{ lat: place.lat, lon: place.lon, recorded }];
  });
  return {
    grid: new Grid(placed),
    unplaced: notices.filter((one) => at(one) === null),
    widest: notices.reduce((most, one) => Math.max(most, at(one)?.radiusKm ?? 0), 0),
  };
}
