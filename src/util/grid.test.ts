import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, type Point } from "./geo.js";
import { Grid } from "./grid.js";

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe("the grid", () => {
  it("finds what lies within a circle, and nothing else, anywhere on earth", () => {
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 60 }),
        point,
        fc.double({ min: 0, max: 21_000, noNaN: true }),
        (points, at, km) => {
          const found = new Grid(points).near(at, km).map(({ item }) => item);
          const wanted = points.filter((p) => distanceKm(at, p) <= km);
          expect(new Set(found)).toEqual(new Set(wanted));
          expect(found).toHaveLength(wanted.length);
        },
      ),
    );
  });

  it("goes outwards through everything, the nearest first", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), point, (points, at) => {
        const found = [...new Grid<Point>(points).outwards(at)].map(({ km }) => km);
        expect(found).toHaveLength(points.length);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }),
    );
  });

  it("looks across the antimeridian", () => {
    const grid = new Grid([
      { lat: 0, lon: 179.9 },
      { lat: 0, lon: -179.9 },
      { lat: 0, lon: 0 },
    ]);
    expect(grid.near({ lat: 0, lon: 180 }, 50)).toHaveLength(2);
  });
});
