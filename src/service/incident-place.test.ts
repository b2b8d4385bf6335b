import { describe, expect, it } from "vitest";
import { account, place } from "../../test/support/accounts.js";
import type { Place } from "../model/account.js";
import { incidentPlace } from "./incident-place.js";
import { gazetteer } from "./names.js";

/** A place as a reader has it: where the gazetteer puts the name. */
function placed(name: string, precision: Place["precision"]): Place {
  const entry = gazetteer()
    .find(name)
    .find((one) => one.precision === precision);
  if (entry === undefined) throw new RangeError(`the gazetteer has no ${precision} ${name}`);
  return place(name, precision, [entry.lat, entry.lon, entry.radiusKm]);
}

const found = (...places: readonly Place[]) => incidentPlace([account("a", "r", { places })], gazetteer());

describe("where an incident was", () => {
  it.each([
    ["Maskana", "town", { province: "Aleppo", district: null, country: "SY", countryName: "Syria" }],
    ["Anbar", "province", { province: "Anbar", district: null, country: "IQ", countryName: "Iraq" }],
    ["Syria", "country", { province: null, district: null, country: "SY", countryName: "Syria" }],
    ["Kharkiv", "town", { province: "Kharkiv Oblast", country: "UA", countryName: "Ukraine" }],
  ] as const)("says what holds %s, a %s", (name, precision, expected) => {
    expect(found(placed(name, precision))).toMatchObject({ name, precision, account: "a", ...expected });
  });

  it("says of a place that has no entry what the account puts it in", () => {
    const mill = { ...place("the mill of Nowhere", "village", [36.1, 37.4, 20]), within: "Aleppo" };
    expect(found(mill)).toMatchObject({ within: ["Aleppo", "Syria"], province: "Aleppo", country: "SY" });
  });

  it("takes the smallest of regions, and its country from what is told beside it", () => {
    const river = place("Euphrates River", "area", [35, 40.2, 450]);
    expect(found(river, placed("Syria", "country"))).toMatchObject({ countryName: "Syria", precision: "country" });
    const valley = place("the valley", "area", [35, 40.2, 60]);
    expect(found(valley, placed("Syria", "country"))).toMatchObject({ name: "the valley", country: "SY" });
    expect(found(valley, placed("Syria", "country"), placed("Iraq", "country"))?.country).toBeNull();
  });

  it("says nothing of a name that is on no map, and is null where no place is told", () => {
    expect(found(place("Nowhere", "village"))).toMatchObject({ lat: null, within: [], province: null, country: null });
    expect(found()).toBeNull();
  });
});
