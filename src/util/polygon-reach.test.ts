import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AreaGeometry, Position } from "../model/declaration.js";
import { containment } from "./polygon.js";
import { certainGapKm, reachOf } from "./polygon-reach.js";

const box = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe("reachOf", () => {
  it("is the circle itself, or one about all positions", () => {
    expect(reachOf({ type: "Point", coordinates: [38, 33], radiusKm: 55 })).toEqual({ lat: 33, lon: 38, radiusKm: 55 });
    const two: AreaGeometry = { type: "MultiPolygon", coordinates: [[box(38, 33, 1)], [box(42, 33, 1)]] };
    expect(reachOf(two)).toMatchObject({ lat: 33.5, lon: 40.5 });
    expect(reachOf(two).radiusKm).toBeGreaterThan(230);
  });
});

describe("certainGapKm", () => {
  it("is never more than what lies between a place and the boundary", () => {
    const place = fc.record({
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      lon: fc.double({ min: -60, max: 120, noNaN: true }),
    });
    fc.assert(
      fc.property(place, fc.double({ min: 0.01, max: 20, noNaN: true }), (at, size) => {
        const area = { type: "Polygon", coordinates: [box(38, 33, size)] } as const;
        const { boundaryKm, middleInside } = containment({ ...at, radiusKm: 0 }, area, 0);
        expect(certainGapKm(at, area)).toBeLessThanOrEqual(middleInside ? 0 : boundaryKm);
      }),
    );
  });
});
