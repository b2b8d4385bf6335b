import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEARINGS, bearingBetween, destination, distanceKm } from "./geo.js";

const aleppo = { lat: 36.2, lon: 37.16 };
const damascus = { lat: 33.51, lon: 36.29 };

describe("distanceKm", () => {
  it("measures a known distance: Aleppo to Damascus is about 310 km", () => {
    expect(distanceKm(aleppo, damascus)).toBeGreaterThan(305);
    expect(distanceKm(aleppo, damascus)).toBeLessThan(315);
  });
  it("crosses the date line the short way", () => {
    expect(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.2, 0);
  });
});

describe("bearingBetween", () => {
  it("names the nearest point of the compass", () => {
    expect(bearingBetween(aleppo, damascus)).toBe("S");
    expect(bearingBetween({ lat: 0, lon: 0 }, { lat: 1, lon: 1 })).toBe("NE");
    expect(bearingBetween({ lat: 0, lon: 0 }, { lat: 1, lon: -1 })).toBe("NW");
    expect(bearingBetween({ lat: 0, lon: 0 }, { lat: -1, lon: 0 })).toBe("S");
  });
});

describe("destination", () => {
  it("lies as far away, and in the direction, as asked", () => {
    const point = fc.record({
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      lon: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(
        point,
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        fc.constantFrom(...BEARINGS),
        (from, km, bearing) => {
          const to = destination(from, km, bearing);
          expect(distanceKm(from, to)).toBeCloseTo(km, 3);
          expect(bearingBetween(from, to)).toBe(bearing);
        },
      ),
    );
  });
});
