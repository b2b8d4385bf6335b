import type { Position } from "../../../model/declaration.js";
import { isInRing } from "../../../util/polygon.js";
import { nearestOn, pointOf } from "../../../util/polygon-plane.js";
import { faultOfRing, same } from "./rings.js";
import { isObject, type Source, shown } from "./source-file.js";

/** No agreement was made so near a pole, and distances in degrees mean nothing there. */
const NORTHMOST = 85;
const HALF_TURN = 180;

type Container = object;
type Key = string | number;

/** Reads what stands under "coordinates"; each mistake is complained of where it stands, and gives null. */
export class Positions {
  constructor(private readonly source: Source) {}

  one(container: Container, key: Key): Position | null {
    const value = at(container, key);
    if (!Array.isArray(value) || value.length < 2 || !value.every((part) => typeof part === "number")) {
      return this.wrong(container, key, `not a position: ${shown(value)}; expected [longitude, latitude] in degrees`);
    }
    const [lon, lat] = value as [number, number];
    const fault = faultOfPosition(lon, lat);
    return fault === null ? [lon, lat] : this.wrong(container, key, fault);
  }

  line(container: Container, key: Key): readonly Position[] | null {
    const line = this.several(container, key, "positions");
    if (line === null) return null;
    const kept = line.filter((position, i) => i === 0 || !same(position, line[i - 1] as Position));
    if (kept.length < 2) return this.wrong(container, key, "a line has at least two different positions");
    return this.crossesAntimeridian(kept) ? this.wrong(container, key, ANTIMERIDIAN) : kept;
  }

  lines(container: Container, key: Key): readonly (readonly Position[])[] | null {
    return this.each(container, key, "lines", (list, i) => this.line(list, i));
  }

  polygon(container: Container, key: Key): readonly (readonly Position[])[] | null {
    const rings = this.each(container, key, "rings", (list, i) => this.ring(list, i));
    const [outer = [], ...holes] = rings ?? [];
    const astray = holes.findIndex((hole) => liesOutside(hole, outer));
    return astray === -1 ? rings : this.wrong(at(container, key) as object, astray + 1, HOLE);
  }

  polygons(container: Container, key: Key): readonly (readonly (readonly Position[])[])[] | null {
    return this.each(container, key, "polygons", (list, i) => this.polygon(list, i));
  }

  private ring(container: Container, key: Key): readonly Position[] | null {
    const ring = this.several(container, key, "positions");
    if (ring === null) return null;
    const kept = ring.filter((position, i) => i === 0 || !same(position, ring[i - 1] as Position));
    const fault = this.crossesAntimeridian(kept) ? ANTIMERIDIAN : faultOfRing(kept);
    return fault === null ? kept : this.wrong(container, key, fault);
  }

  private several(container: Container, key: Key, what: string): readonly Position[] | null {
    return this.each(container, key, what, (list, i) => this.one(list, i));
  }

  private each<T>(
    container: Container,
    key: Key,
    what: string,
    read: (list: readonly unknown[], i: number) => T | null,
  ): readonly T[] | null {
    const list = at(container, key);
    if (!Array.isArray(list) || list.length === 0) {
      return this.wrong(container, key, `a list of ${what} is expected, not ${shown(list)}`);
    }
    const all = list.map((_, i) => read(list, i));
    const good = all.filter((one) => one !== null);
    return good.length === all.length ? good : null;
  }

  /** A step of more than half a turn is one over the antimeridian; so is a boundary along it. */
  private crossesAntimeridian(line: readonly Position[]): boolean {
    return line.some(
      ([lon], i) => Math.abs(lon) === HALF_TURN || Math.abs(lon - (line[i - 1]?.[0] ?? lon)) > HALF_TURN,
    );
  }

  private wrong(container: Container, key: Key, message: string): null {
    this.source.complain(container, key, message);
    return null;
  }
}

const ANTIMERIDIAN =
  "an area or line over the antimeridian (180°) cannot be computed with; leave out the smaller part of it";

const HOLE =
  "a hole lies outside the first ring, which goes round the polygon; areas beside each other are a MultiPolygon";

/** Touching is no fault (km). */
const TOUCHING_KM = 0.001;

function liesOutside([first]: readonly Position[], outer: readonly Position[]): boolean {
  if (first === undefined) return false;
  const point = pointOf(first);
  return !isInRing(point, outer) && (nearestOn(point, outer)?.km ?? 0) > TOUCHING_KM;
}

function at(container: Container, key: Key): unknown {
  if (Array.isArray(container)) return container[Number(key)];
  return isObject(container) ? container[key] : undefined;
}

function faultOfPosition(lon: number, lat: number): string | null {
  if (Math.abs(lat) > 90 && Math.abs(lat) <= HALF_TURN && Math.abs(lon) <= 90) {
    return `latitude ${lat} is out of range; GeoJSON has [longitude, latitude]: likely swapped, [${lat}, ${lon}]`;
  }
  if (Math.abs(lat) > 90) return `latitude ${lat} is out of range: -90 to 90, second in [longitude, latitude]`;
  if (Math.abs(lon) > HALF_TURN) return `longitude ${lon} is out of range: -180 to 180, first in [longitude, latitude]`;
  return Math.abs(lat) > NORTHMOST ? `latitude ${lat} is too near a pole to be computed with` : null;
}
