import { distanceKm, type Point } from "./geo.js";
import { groupBy } from "./group-by.js";

/** Degrees of latitude and longitude that one cell is wide: about 55 km from south to north. */
const CELL = 0.5;
/** One degree of latitude (km), a little low so that no cell is left out. */
const KM_PER_DEGREE = 110;
/** Degrees that arithmetic may lose. */
const ROUNDING = 1e-9;
/** Each ring is so many times as wide as the one before: few steps, and little looked at in vain. */
const WIDENING = 4;
/** Nothing on earth is further (km). */
const FARTHEST = 20_040;

/** Things with a place, found by place: the cells that a circle touches are looked at, and no others. */
export class Grid<T extends Point> {
  readonly #cells: ReadonlyMap<number, readonly T[]>;
  readonly #items: readonly T[];

  constructor(items: Iterable<T>) {
    this.#items = [...items];
    this.#cells = groupBy(this.#items, ({ lat, lon }) => cellKey(cellOf(lat), cellOf(wrapped(lon))));
  }

  /** What lies within so many km, each with its distance, the nearest first. */
  near(point: Point, km: number): { readonly item: T; readonly km: number }[] {
    return this.#within(point, km)
      .flatMap((item) => {
        const between = distanceKm(point, item);
        return between <= km ? [{ item, km: between }] : [];
      })
      .toSorted((a, b) => a.km - b.km);
  }

  /** What lies ever further out, ring by ring: the nearest first, each once, for as long as somebody asks. */
  *outwards(point: Point): Generator<{ readonly item: T; readonly km: number }> {
    let [inner, outer] = [-1, KM_PER_DEGREE * CELL];
    for (;;) {
      for (const found of this.near(point, outer)) if (found.km > inner) yield found;
      if (outer >= FARTHEST) return;
      [inner, outer] = [outer, outer > FARTHEST / WIDENING ** 2 ? FARTHEST : outer * WIDENING];
    }
  }

  #within(point: Point, km: number): readonly T[] {
    const height = km / KM_PER_DEGREE + ROUNDING;
    // The circle reaches furthest to east and west at the latitude nearest to a pole.
    const pole = Math.min(90, Math.abs(point.lat) + height);
    const width = pole > 89 ? 180 : height / Math.cos((pole * Math.PI) / 180);
    const rows = range(cellOf(Math.max(-90, point.lat - height)), cellOf(Math.min(90, point.lat + height)));
    const columns = width >= 179 ? [] : range(cellOf(point.lon - width), cellOf(point.lon + width));
    // Wider than there are things: looking at each is quicker.
    if (columns.length === 0 || rows.length * columns.length > this.#items.length) return this.#items;
    return rows.flatMap((row) => columns.flatMap((column) => this.#cells.get(cellKey(row, around(column))) ?? []));
  }
}

const cellOf = (degrees: number): number => Math.floor(degrees / CELL);
const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;
/** The same column, counted across the antimeridian. */
const around = (column: number): number => cellOf(wrapped(column * CELL + CELL / 2));
/** Columns from west to east are 720. */
const cellKey = (row: number, column: number): number => row * 1000 + column;
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
