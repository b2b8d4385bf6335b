import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { account, claim, date, place } from "../../test/support/accounts.js";
import { agreed, agreement } from "../../test/support/agreements.js";
import { factsOf, TOOLS } from "../../test/support/check-facts.js";
import { zone } from "./zone.js";
import { holdZone } from "./zone-held.js";

const near = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const sites = fc.array(fc.record({ lat: near(30, 38), lon: near(36, 44), radiusKm: near(0.1, 150) }), {
  maxLength: 30,
});
const spot = fc.record({ lat: near(30, 38), lon: near(36, 44), radiusKm: near(0, 150) });
const kind = fc.constantFrom("village" as const, "province" as const, "area" as const);
const told = fc.constantFrom(null, "site 3", "deconfliction zone", "Salt Plain zone");

describe("agreements found by place and by name", () => {
  it("are those that would be found by looking at all", () => {
    fc.assert(
      fc.property(sites, spot, kind, told, (drawn, { lat, lon, radiusKm }, precision, name) => {
        const claims = name === null ? [] : [claim("agreement", { name, kind: "zone", relation: "inside" })];
        const where = place("Torrel", precision, [lat, lon, radiusKm]);
        const facts = factsOf([account("a1", "r1", { places: [where], date: date("2017-05-18"), claims })]);
        const all = drawn.map((site, i) =>
          agreement({
            ...{ id: `g${i}`, name: `site ${i}`, uncertaintyKm: 1 },
            geometry: { type: "Point", coordinates: [site.lon, site.lat], radiusKm: site.radiusKm },
          }),
        );
        const found = zone(facts, agreed(...all), TOOLS).flatMap(({ declarations }) => declarations);
        expect(found).toEqual(all.filter((one) => holdZone(facts, one)?.held.length).map(({ id }) => id));
      }),
    );
  });
});
