import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierOf } from "../../../../test/support/dossier.js";
import type { Mapped } from "../../../model/dossier.js";
import { isWithin } from "../../../util/box.js";
import { destination, distanceKm } from "../../../util/geo.js";
import { FARTHEST_KM, frameOf, projected } from "./frame.js";
import { mapSection } from "./index.js";
import { Room } from "./labels.js";
import { scaleKm } from "./scale.js";

const MASKANA = { lat: 35.963, lon: 38.037 };

function strikeAt(at: { lat: number; lon: number }, id = "s1"): Mapped {
  const place = { name: "x", region: null, relation: null, note: null };
  const known = { name: "x", within: null, radiusKm: 2, precision: "town", source: "" } as const;
  const quote = { exact: "x", start: 0, end: 1 };
  return {
    ...{ kind: "strike", label: id, distanceKm: null, file: "log.csv" },
    strike: {
      ...{ kind: "strike", id, party: null, row: 1, release: null, window: null, timeZone: null, count: null },
      ...{ place: { ...place, at: { ...at, ...known } }, targets: [], quote },
    },
  };
}

const zone: Mapped = {
  ...{ kind: "agreement", label: "the zone", type: "deconfliction-zone", uncertaintyKm: 2 },
  geometry: { type: "Point", coordinates: [MASKANA.lon, MASKANA.lat], radiusKm: 55 },
};

describe("frameOf", () => {
  it("holds every near spot and nothing that is too far", () => {
    const bearing = fc.constantFrom("N", "NE", "E", "SE", "S", "SW", "W", "NW");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 600, noNaN: true }), bearing), { maxLength: 5 }),
        (all) => {
          const spots = all.map(([km, way]) => destination(MASKANA, km, way));
          const frame = frameOf(dossierOf({ mapped: spots.map((at, i) => strikeAt(at, `s${i}`)) }));
          if (frame === null) throw new Error("no frame");
          for (const at of spots) {
            if (distanceKm(MASKANA, at) < FARTHEST_KM) expect(isWithin(frame.box, at)).toBe(true);
          }
          expect((frame.box.north - frame.box.south) * 111).toBeLessThan(900);
        },
      ),
    );
  });

  it("keeps true proportions: as many kilometres to a pixel down as across", () => {
    const frame = frameOf(dossierOf({ mapped: [zone] }));
    if (frame === null) throw new Error("no frame");
    const { south, north, west, east } = frame.box;
    const middle = (south + north) / 2;
    const down = distanceKm({ lat: south, lon: west }, { lat: north, lon: west }) / frame.height;
    const across = distanceKm({ lat: middle, lon: west }, { lat: middle, lon: east }) / frame.width;
    expect(across / down).toBeCloseTo(1, 1);
    expect(across).toBeCloseTo(frame.kmPerPixel, 2);
    expect(projected(frame, { lat: north, lon: west })).toEqual([0, 0]);
  });

  it("is none where nothing is located", () => {
    const accounts = dossierOf().accounts.map((account) => ({ ...account, places: [] }));
    expect(frameOf(dossierOf({ place: null, accounts }))).toBeNull();
  });
});

describe("mapSection", () => {
  it("draws the zone to scale, and tells in words what is drawn", () => {
    const dossier = dossierOf({ mapped: [zone, strikeAt(destination(MASKANA, 40, "E"))] });
    const { markup } = mapSection(dossier);
    const radius = Number(/class="zone"[^>]* r="([\d.]+)"/u.exec(markup)?.[1]);
    expect(radius * (frameOf(dossier)?.kmPerPixel ?? 0)).toBeCloseTo(55, 0);
    expect(markup).toContain("the zone");
    expect(markup).toMatch(/declared strike:.*40 km E of the place of the incident/u);
    expect(markup).toMatch(/<text[^>]*>\d+ km<\/text>/u);
  });

  it("names under the map what is too far to be drawn", () => {
    const { markup } = mapSection(dossierOf({ mapped: [strikeAt(destination(MASKANA, 400, "S"))] }));
    expect(markup.match(/class="spot/gu)).toHaveLength(1);
    expect(markup).toMatch(/not drawn:.*400 km S/su);
  });
});

describe("Room", () => {
  it("moves a mark that would hide another, and gives no name room on another", () => {
    const room = new Room(200, 100);
    const first = room.mark([100, 50], 10, [[102, 50]]);
    const second = room.mark([102, 50], 10, [[100, 50]]);
    expect(first).toEqual([100, 50]);
    expect(Math.hypot(second[0] - 102, second[1] - 50)).toBeGreaterThan(20);
    const names = Array.from({ length: 30 }, () => room.place("Somewhere", [60, 30], 6)).filter((at) => at !== null);
    expect(new Set(names.map(String)).size).toBe(names.length);
    expect(names.length).toBeLessThan(10);
  });
});

it("a scale bar is the longest round distance that fits", () => {
  expect([scaleKm(1, 160), scaleKm(0.1, 160), scaleKm(0.5, 160)]).toEqual([100, 10, 50]);
});
