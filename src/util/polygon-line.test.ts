import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Position } from "../model/declaration.js";
import { distanceKm } from "./geo.js";
import { type Line, sideOf } from "./polygon-line.js";

/** North to south, with a bend to the east at 35°: left of it is east. */
const positions: Position[] = [
  [39, 36],
  [39, 35],
  [40, 34],
];
const line: Line = { type: "LineString", coordinates: positions };
const at = (lat: number, lon: number, radiusKm = 1) => ({ lat, lon, radiusKm });

describe("sideOf", () => {
  it("looks along the line from its first position", () => {
    expect(sideOf(at(35.5, 39.5), line, 1).answer).toBe("left");
    expect(sideOf(at(35.5, 38.5), line, 1).answer).toBe("right");
    expect(sideOf(at(34.5, 40), line, 1).answer).toBe("left");
    expect(sideOf(at(34.5, 39), line, 1).answer).toBe("right");
  });
  it("measures to the nearest point", () => {
    const { lineKm, nearest } = sideOf(at(35.5, 39.5), line, 1);
    expect(lineKm).toBeCloseTo(distanceKm({ lat: 35.5, lon: 39.5 }, { lat: 35.5, lon: 39 }), 1);
    expect(nearest.lon).toBeCloseTo(39, 2);
  });
  it("is undetermined where the line may run through the place", () => {
    expect(sideOf(at(35.5, 39.1, 8), line, 2)).toMatchObject({ answer: "undetermined", middle: "left", doubtKm: 10 });
    expect(sideOf(at(35.5, 39.1, 6), line, 2).answer).toBe("left");
    expect(sideOf(at(35.5, 39, 0), line, 0)).toMatchObject({ answer: "undetermined", middle: null });
  });
  it("is undetermined beyond the ends, where the line has no sides", () => {
    expect(sideOf(at(37, 39.2), line, 1)).toMatchObject({ answer: "undetermined", middle: null });
    expect(sideOf(at(33, 40.5), line, 1)).toMatchObject({ answer: "undetermined", middle: null });
  });
  it("stands on the outer side of a bend that is the nearest point", () => {
    expect(sideOf(at(34.9, 38.8), line, 1)).toMatchObject({ answer: "right", nearest: { lat: 35, lon: 39 } });
    const west: Line = {
      type: "LineString",
      coordinates: [
        [39, 36],
        [39, 35],
        [38, 34],
      ],
    };
    expect(sideOf(at(34.9, 39.3), west, 1)).toMatchObject({ answer: "left", nearest: { lat: 35, lon: 39 } });
  });
  it("takes the nearest of several parts", () => {
    const parts: Line = {
      type: "MultiLineString",
      coordinates: [
        positions,
        [
          [50, 34],
          [50, 36],
        ],
      ],
    };
    expect(sideOf(at(35, 49.5), parts, 1).answer).toBe("left");
    expect(sideOf(at(35.5, 38.5), parts, 1).answer).toBe("right");
  });
});

const places = fc.record({
  lat: fc.double({ min: 34.2, max: 35.9, noNaN: true }),
  lon: fc.double({ min: 37, max: 42, noNaN: true }),
  radiusKm: fc.double({ min: 0, max: 100, noNaN: true }),
});

describe("sideOf, whatever the place", () => {
  it("turns round with the line", () => {
    const back: Line = { type: "LineString", coordinates: positions.toReversed() };
    const other = { left: "right", right: "left", undetermined: "undetermined" };
    fc.assert(
      fc.property(places, (place) => {
        expect(sideOf(place, back, 1).answer).toBe(other[sideOf(place, line, 1).answer]);
      }),
    );
  });
  it("never turns doubt into an answer by more doubt", () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0, max: 80, noNaN: true }), (place, more) => {
        const before = sideOf(place, line, 1).answer;
        const after = sideOf({ ...place, radiusKm: place.radiusKm + more }, line, 1).answer;
        expect([before, "undetermined"]).toContain(after);
      }),
    );
  });
});
