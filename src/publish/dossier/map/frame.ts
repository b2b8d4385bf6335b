import type { Dossier } from "../../../model/dossier.js";
import { type Box, isWithin } from "../../../util/box.js";
import type { Circle, Point } from "../../../util/geo.js";
import { agreementsOf, linesOf, middleOf, type Spot, spotsOf } from "./spots.js";

/** The part of the earth that a map shows, and the pixels that it takes. */
export interface Frame {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  /** Kilometres to a pixel, at the map's middle. */
  readonly kmPerPixel: number;
}

const WIDTH = 720;
const HEIGHT = 480;
const KM_PER_DEGREE = 111.195;
/** Of the width and height, on every side. */
const MARGIN = 0.12;
/** Less would show a place without what lies about it (km from side to side). */
const NARROWEST_KM = 60;
/** What is farther from the place is named under the map, and not drawn (km). */
export const FARTHEST_KM = 250;

/** @returns null if no place of the dossier is known */
export function frameOf(dossier: Dossier): Frame | null {
  const circles = framed(dossier);
  if (circles.length === 0) return null;
  const lats = circles.flatMap(({ lat, radiusKm }) => [lat - radiusKm / KM_PER_DEGREE, lat + radiusKm / KM_PER_DEGREE]);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const kmPerLon = KM_PER_DEGREE * Math.max(0.05, Math.cos((middle * Math.PI) / 180));
  const lons = circles.flatMap(({ lon, radiusKm }) => [lon - radiusKm / kmPerLon, lon + radiusKm / kmPerLon]);
  const wide = (Math.max(...lons) - Math.min(...lons)) * kmPerLon;
  const high = (Math.max(...lats) - Math.min(...lats)) * KM_PER_DEGREE;
  const across = Math.max(NARROWEST_KM, wide / (1 - 2 * MARGIN), (high / (1 - 2 * MARGIN)) * (WIDTH / HEIGHT));
  return frame({ lat: middle, lon: (Math.min(...lons) + Math.max(...lons)) / 2 }, across, kmPerLon);
}

function frame({ lat, lon }: Point, across: number, kmPerLon: number): Frame {
  const [x, y] = [across / 2 / kmPerLon, (across * HEIGHT) / WIDTH / 2 / KM_PER_DEGREE];
  const box = { west: lon - x, east: lon + x, south: lat - y, north: lat + y };
  return { box, width: WIDTH, height: HEIGHT, kmPerPixel: across / WIDTH };
}

/** What must be in the frame: all spots that are near, and zones that are. */
function framed(dossier: Dossier): Circle[] {
  const spots = spotsOf(dossier).filter(isNear);
  const middle = middleOf(dossier) ?? spots[0];
  return middle === undefined ? [] : [...spots, ...zonesAbout(dossier, middle)];
}

export function isNear({ distanceKm }: Spot): boolean {
  return distanceKm === null || distanceKm <= FARTHEST_KM;
}

/** Corners of zones that lie near as a whole; of a large one, and of a line, the map shows the part that it cuts. */
function zonesAbout(dossier: Dossier, middle: Point): Circle[] {
  const near = FARTHEST_KM / 2 / KM_PER_DEGREE;
  const about = {
    ...{ west: middle.lon - near, east: middle.lon + near },
    ...{ south: middle.lat - near, north: middle.lat + near },
  };
  return agreementsOf(dossier).flatMap(({ geometry }) => {
    const radiusKm = geometry.type === "Point" ? geometry.radiusKm : 0;
    const corners = linesOf(geometry)
      .flat()
      .map(([lon, lat]) => ({ lon, lat, radiusKm }));
    return corners.every((corner) => isWithin(about, corner)) ? corners : [];
  });
}

/** Where a point stands on the map, in pixels from its upper left corner. */
export function projected({ box, width, height }: Frame, { lat, lon }: Point): readonly [x: number, y: number] {
  const x = ((lon - box.west) / (box.east - box.west)) * width;
  const y = ((box.north - lat) / (box.north - box.south)) * height;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
