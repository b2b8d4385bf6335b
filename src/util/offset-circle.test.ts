import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEARINGS, type Bearing, destination, distanceKm, type Point } from "./geo.js";
import { offsetCircle } from "./offset-circle.js";

const EARTH_KM = 6371.0088;

/** As `destination`, in any direction (degrees clockwise from north), on a plane about the origin. */
function displaced({ lat, lon }: Point, km: number, degrees: number): Point {
  const [course, step] = [(degrees * Math.PI) / 180, (km / EARTH_KM) * (180 / Math.PI)];
  return { lat: lat + step * Math.cos(course), lon: lon + (step * Math.sin(course)) / Math.cos((lat * Math.PI) / 180) };
}

describe("a circle about what lies off a place", () => {
  it("holds whatever is said to be there, wherever the place, the bearing and the distance truly are", () => {
    const unit = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom<Bearing>(...BEARINGS), unit, unit, unit, fc.nat(360), (bearing, a, b, c, way) => {
        const origin = { lat: 10, lon: 40, radiusKm: 4 };
        const said = offsetCircle(origin, 55, bearing);
        const true_ = displaced(origin, 4 * Math.abs(a), way);
        const off = BEARINGS.indexOf(bearing) * 45 + 22.5 * b;
        const there = displaced(true_, 55 * (1 + 0.1 * c), off);
        expect(distanceKm(said, there)).toBeLessThanOrEqual(said.radiusKm + 0.3);
      }),
    );
  });

  it("is no wider than the doubts together", () => {
    const origin = { lat: 35, lon: 40, radiusKm: 3 };
    const said = offsetCircle(origin, 55, "SE");
    expect(distanceKm(said, destination(origin, 55, "SE"))).toBe(0);
    expect(said.radiusKm).toBeCloseTo(3 + 55 * 0.3902 + 5.5, 1);
  });

  it("lies about the place itself where no bearing is said", () => {
    expect(offsetCircle({ lat: 35, lon: 40, radiusKm: 3 }, 10, null)).toEqual({ lat: 35, lon: 40, radiusKm: 14 });
  });
});
