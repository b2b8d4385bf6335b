import type { AreaGeometry, Position } from "../../../model/declaration.js";
import type { Dossier, Mapped } from "../../../model/dossier.js";
import { type Circle, distanceKm } from "../../../util/geo.js";
import { groupBy } from "../../../util/group-by.js";

export type SpotKind = "incident" | "place" | "strike";

/** A place on the map under its number, with all that is told of it. */
export interface Spot extends Circle {
  readonly kind: SpotKind;
  readonly labels: readonly string[];
  /** From the place of the incident (km); null where that is not known. */
  readonly distanceKm: number | null;
}

export type Agreed = Extract<Mapped, { kind: "agreement" }>;

/** Middle of the incident's place, if it is known. */
export function middleOf({ place }: Dossier): Circle | null {
  if (place === null || place.lat === null || place.lon === null) return null;
  return { lat: place.lat, lon: place.lon, radiusKm: place.radiusKm ?? 0 };
}

/** The incident's place, other places that accounts name, and declared strikes; nearest first within each kind. */
export function spotsOf(dossier: Dossier): Spot[] {
  const middle = middleOf(dossier);
  const own = middle === null ? [] : [spot("incident", middle, [dossier.place?.name ?? ""], middle)];
  return [...own, ...placesNamed(dossier, middle), ...strikesOf(dossier, middle)];
}

function spot(kind: SpotKind, at: Circle, labels: readonly string[], middle: Circle | null): Spot {
  return { kind, ...at, labels: [...new Set(labels)], distanceKm: middle === null ? null : distanceKm(middle, at) };
}

interface Told extends Circle {
  readonly label: string;
}

function gathered(kind: SpotKind, told: readonly Told[], middle: Circle | null): Spot[] {
  const at = groupBy(told, ({ lat, lon }) => `${lat} ${lon}`);
  const spots = [...at.values()].map((same) => {
    const [first] = same;
    const radiusKm = Math.max(...same.map((one) => one.radiusKm));
    return spot(kind, { ...(first as Told), radiusKm }, labelsOf(same), middle);
  });
  return spots.sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0));
}

function labelsOf(told: readonly Told[]): string[] {
  return told.map(({ label }) => label);
}

/** A province or a country is where everything is, and would hide it. */
const BROAD = new Set(["province", "country", "area", "district"]);

function placesNamed({ accounts }: Dossier, middle: Circle | null): Spot[] {
  const told = accounts
    .flatMap(({ places }) => places)
    .flatMap(({ name, lat, lon, radiusKm, precision }) =>
      lat === null || lon === null || BROAD.has(precision) ? [] : [{ label: name, lat, lon, radiusKm: radiusKm ?? 0 }],
    )
    .filter(({ lat, lon }) => middle === null || lat !== middle.lat || lon !== middle.lon);
  return gathered("place", told, middle);
}

function strikesOf({ mapped }: Dossier, middle: Circle | null): Spot[] {
  const told = mapped.flatMap((one) => {
    const at = one.kind === "strike" ? one.strike.place?.at : null;
    return at == null ? [] : [{ label: one.label, lat: at.lat, lon: at.lon, radiusKm: at.radiusKm }];
  });
  return gathered("strike", told, middle);
}

export function agreementsOf({ mapped }: Dossier): Agreed[] {
  return mapped.flatMap((one) => (one.kind === "agreement" ? [one] : []));
}

/** The lines of a geometry, and whether each is closed; of a point its middle. */
export function linesOf(geometry: AreaGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}
