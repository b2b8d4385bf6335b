import { isObject, type Source, shown } from "./source-file.js";

/** One agreement as it stands in the file. */
export interface Feature {
  /** The whole of it. */
  readonly feature: Record<string, unknown>;
  readonly properties: Record<string, unknown>;
}

const EXPECTED = 'expected "FeatureCollection" or "Feature"';

/** The features of a GeoJSON text; what is none is complained of and left out. */
export function featuresOf(source: Source): Feature[] {
  const { value } = source.json;
  if (!isObject(value)) {
    source.complainAt(0, `not GeoJSON: an object is expected, with "type": "FeatureCollection"`);
    return [];
  }
  refuseOtherDatum(value, source);
  if (value.type === "Feature") return one(value, value, null, source);
  if (value.type !== "FeatureCollection") {
    source.complain(value, "type", `not GeoJSON of agreements: "type" is ${shown(value.type)}; ${EXPECTED}`);
    return [];
  }
  if (!Array.isArray(value.features) || value.features.length === 0) {
    source.complain(value, "features", 'no features: "features" must be a list of at least one Feature');
    return [];
  }
  const { features } = value;
  return features.flatMap((feature, i) => one(feature, features, i, source));
}

function one(feature: unknown, container: object, key: number | null, source: Source): Feature[] {
  if (!isObject(feature) || feature.type !== "Feature") {
    source.complain(container, key, `not a GeoJSON Feature: an object with "type": "Feature" is expected`);
    return [];
  }
  if (isObject(feature.properties)) return [{ feature, properties: feature.properties }];
  source.complain(feature, "properties", 'a Feature without "properties": its name, type and history belong there');
  return [];
}

/** RFC 7946 knows WGS 84 alone; its forerunner let a file name another system. */
function refuseOtherDatum(whole: Record<string, unknown>, source: Source): void {
  if (whole.crs === undefined || whole.crs === null || /CRS84|4326/u.test(JSON.stringify(whole.crs))) return;
  source.complain(whole, "crs", 'coordinates of another system than WGS 84; convert them, and leave "crs" out');
}
