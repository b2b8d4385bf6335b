import { describe, expect, it } from "vitest";
import { isWithin } from "../util/box.js";
import { groundIn } from "./ground.js";

const ABOUT_TANF = { west: 38, south: 33, east: 40, north: 34 };

describe("groundIn", () => {
  it("gives the borders that cross the box, and no others", () => {
    const { borders } = groundIn(ABOUT_TANF);
    expect(borders.length).toBeGreaterThan(0);
    // Syria, Jordan and Iraq meet near 33.37 N, 38.79 E.
    const points = borders.flat().map(([lon, lat]) => ({ lon, lat }));
    const nearest = Math.min(...points.map(({ lon, lat }) => Math.hypot(lon - 38.79, lat - 33.37)));
    expect(nearest).toBeLessThan(0.05);
    for (const line of borders) expect(line.length).toBeGreaterThan(1);
    expect(groundIn({ west: -40, south: -40, east: -39, north: -39 })).toEqual({ borders: [], towns: [] });
  });

  it("gives the towns of the box, the largest first", () => {
    const box = { west: 39.5, south: 35, east: 40.8, north: 36 };
    const { towns } = groundIn(box);
    expect(towns[0]?.name).toMatch(/Deir|Dayr/u);
    expect(towns.every((town) => isWithin(box, town))).toBe(true);
    expect(towns.length).toBeLessThanOrEqual(60);
  });
});
