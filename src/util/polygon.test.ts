import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../model/declaration.js";
import { BEARINGS, destination, distanceKm } from "./geo.js";
import { type Area, containment } from "./polygon.js";

const square = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const circle = (radiusKm: number): Area => ({ type: "Point", coordinates: [38.6, 33.5], radiusKm });
const box: Area = { type: "Polygon", coordinates: [square(38, 33, 1)] };
const ring: Area = { type: "Polygon", coordinates: [square(38, 33, 1), square(38.4, 33.4, 0.2)] };
const two: Area = { type: "MultiPolygon", coordinates: [[square(38, 33, 1)], [square(40, 33, 1)]] };
const at = (lat: number, lon: number, radiusKm = 1) => ({ lat, lon, radiusKm });

describe("containment in a circle", () => {
  it("is inside when all of the place's circle is", () => {
    expect(containment(at(33.5, 38.6, 5), circle(55), 2)).toMatchObject({ answer: "inside", middleInside: true });
  });
  it("is undetermined when the place may reach over the boundary, and says by how much", () => {
    const found = containment(at(33.9, 38.6, 15), circle(55), 2);
    expect(found).toMatchObject({ answer: "undetermined", middleInside: true, doubtKm: 17 });
    expect(found.boundaryKm).toBeCloseTo(55 - 44.48, 1);
  });
  it("is never inside a zone that is smaller than the doubt about the place", () => {
    expect(containment(at(33.5, 38.6, 125), circle(55), 0).answer).toBe("undetermined");
  });
  it("is outside when all of it is", () => {
    expect(containment(at(35, 38.6, 5), circle(55), 2)).toMatchObject({ answer: "outside", middleInside: false });
  });
});

describe("containment in polygons", () => {
  it("measures to the nearest side", () => {
    const found = containment(at(33.5, 38.9), box, 0);
    expect(found.answer).toBe("inside");
    expect(found.boundaryKm).toBeCloseTo(distanceKm({ lat: 33.5, lon: 38.9 }, { lat: 33.5, lon: 39 }), 1);
  });
  it("knows holes and several parts", () => {
    expect(containment(at(33.5, 38.5), ring, 0).answer).toBe("outside");
    expect(containment(at(33.2, 38.5), ring, 0).answer).toBe("inside");
    expect(containment(at(33.5, 40.5), two, 0).answer).toBe("inside");
    expect(containment(at(33.5, 39.5), two, 0).answer).toBe("outside");
  });
  it("takes long sides as straight in longitude and latitude, as GeoJSON does", () => {
    const wide: Area = { type: "Polygon", coordinates: [square(30, 40, 20)] };
    // Along the parallel of 40°; the great circle between its corners runs 44 km further north here.
    expect(containment(at(40.1, 40, 0), wide, 0)).toMatchObject({ answer: "inside" });
    expect(containment(at(40.1, 40, 0), wide, 0).boundaryKm).toBeCloseTo(11.12, 1);
  });
});

const shapes = fc.constantFrom<Area>(circle(55), box, ring, two);
const places = fc.record({
  lat: fc.double({ min: 31, max: 36, noNaN: true }),
  lon: fc.double({ min: 36, max: 43, noNaN: true }),
  radiusKm: fc.double({ min: 0, max: 150, noNaN: true }),
});
const km = fc.double({ min: 0, max: 100, noNaN: true });

describe("containment, whatever the place", () => {
  it("never turns doubt into an answer by more doubt", () => {
    fc.assert(
      fc.property(places, shapes, km, km, (place, area, more, uncertainty) => {
        const before = containment(place, area, uncertainty).answer;
        const after = containment({ ...place, radiusKm: place.radiusKm + more }, area, uncertainty).answer;
        expect([before, "undetermined"]).toContain(after);
        expect([before, "undetermined"]).toContain(containment(place, area, uncertainty + more).answer);
      }),
    );
  });
  it("holds for every point of the place that it calls inside or outside", () => {
    fc.assert(
      fc.property(places, shapes, fc.constantFrom(...BEARINGS), (place, area, bearing) => {
        const { answer } = containment(place, area, 0);
        const edge = { ...destination(place, place.radiusKm, bearing), radiusKm: 0 };
        if (answer !== "undetermined") expect(containment(edge, area, 0).middleInside).toBe(answer === "inside");
      }),
    );
  });
  it("is the same after both are moved along a parallel", () => {
    fc.assert(
      fc.property(places, fc.double({ min: -150, max: 90, noNaN: true }), (place, by) => {
        const moved: Area = { type: "Polygon", coordinates: [square(38 + by, 33, 1)] };
        const [a, b] = [containment(place, box, 1), containment({ ...place, lon: place.lon + by }, moved, 1)];
        expect(b.boundaryKm).toBeCloseTo(a.boundaryKm, 4);
        expect(b.middleInside || b.boundaryKm < 1e-6).toBe(a.middleInside || a.boundaryKm < 1e-6);
      }),
    );
  });
});
