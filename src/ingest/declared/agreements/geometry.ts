import type { AgreementType, AreaGeometry, Position } from "../../../model/declaration.js";
import type { Feature } from "./features.js";
import { Positions } from "./positions.js";
import { isObject, type Source, shown } from "./source-file.js";

const AREAS = ["Point", "Polygon", "MultiPolygon"] as const;
const LINES = ["LineString", "MultiLineString"] as const;
const EVERY = [...AREAS, ...LINES] as readonly string[];

/** What is drawn of each kind of agreement, and whether it must be. */
const DRAWN: { readonly [type in AgreementType]: { readonly of: readonly string[]; readonly needed: boolean } } = {
  "deconfliction-zone": { of: AREAS, needed: true },
  "deconfliction-line": { of: LINES, needed: true },
  "de-escalation-zone": { of: AREAS, needed: true },
  "no-strike-site": { of: AREAS, needed: true },
  truce: { of: AREAS, needed: false },
  memorandum: { of: AREAS, needed: false },
  channel: { of: AREAS, needed: false },
};

/** The geometry of a feature; null where it has none or where it is complained of. `type` is null if it is unknown. */
export function geometryOf(of: Feature, type: AgreementType | null, source: Source): AreaGeometry | null {
  const { feature } = of;
  if (feature.geometry === null || feature.geometry === undefined) {
    if (type !== null && DRAWN[type].needed) {
      source.complain(feature, "geometry", `a ${type} without a geometry: draw it as ${oneOf(DRAWN[type].of)}`);
    }
    return null;
  }
  if (!isObject(feature.geometry) || !EVERY.includes(feature.geometry.type as string)) {
    const got = isObject(feature.geometry) ? shown(feature.geometry.type) : shown(feature.geometry);
    source.complain(feature, "geometry", `not a geometry that can be used: ${got}; expected ${oneOf(EVERY)}`);
    return null;
  }
  const drawn = feature.geometry.type as string;
  if (type !== null && !DRAWN[type].of.includes(drawn)) {
    source.complain(feature, "geometry", `a ${type} drawn as a ${drawn}; expected ${oneOf(DRAWN[type].of)}`);
  }
  return read(feature.geometry, of, source);
}

function read(geometry: Record<string, unknown>, of: Feature, source: Source): AreaGeometry | null {
  const positions = new Positions(source);
  const at = [geometry, "coordinates"] as const;
  switch (geometry.type) {
    case "Point":
      return circle(positions.one(...at), of, source);
    case "LineString":
      return shaped("LineString", positions.line(...at));
    case "MultiLineString":
      return shaped("MultiLineString", positions.lines(...at));
    case "Polygon":
      return shaped("Polygon", positions.polygon(...at));
    default:
      return shaped("MultiPolygon", positions.polygons(...at));
  }
}

function shaped<const T extends string, C>(type: T, coordinates: C | null): { type: T; coordinates: C } | null {
  return coordinates === null ? null : { type, coordinates };
}

/** What is wider holds a continent: metres, more likely. */
export const WIDEST_KM = 5000;

/** A point is the middle of a circle. */
function circle(coordinates: Position | null, { properties }: Feature, source: Source): AreaGeometry | null {
  const radiusKm = properties.radius_km;
  if (typeof radiusKm !== "number" || radiusKm <= 0 || radiusKm > WIDEST_KM) {
    const got = radiusKm === undefined ? "none is given" : `it is ${shown(radiusKm)}`;
    source.complain(
      properties,
      "radius_km",
      `a Point needs "radius_km", its circle's radius in km, over 0 and up to ${WIDEST_KM}; ${got}`,
    );
    return null;
  }
  return coordinates === null ? null : { type: "Point", coordinates, radiusKm };
}

function oneOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
