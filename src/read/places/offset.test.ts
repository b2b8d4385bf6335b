import { describe, expect, it } from "vitest";
import { distanceKm } from "../../util/geo.js";
import { tokenize } from "../text/tokens.js";
import { gazetteerOf } from "./gazetteer.js";
import { displace, findOffsets } from "./offset.js";

const read = (text: string) => {
  const tokens = tokenize(text);
  return findOffsets(tokens).map((offset) => ({
    km: offset.distanceKm,
    bearing: offset.bearing,
    within: offset.within,
    from: tokens
      .slice(...offset.fromTokens)
      .map((token) => token.text)
      .join(" "),
  }));
};

describe("findOffsets", () => {
  it.each([
    ["The raids were approximately 40 kilometres south east of Anbar.", 40, "SE", "Anbar"],
    ["a village some 30 km (19 miles) west of the city of Raqqa", 30, "W", "Raqqa"],
    ["hit a farm 25km north-west of Kirkuk", 25, "NW", "Kirkuk"],
    ["two miles to the north of the town of Tal Brak", 3.219, "N", "Tal Brak"],
    ["positions just east of the Euphrates line", null, "E", "Euphrates"],
    ["about 1,500 metres from the base", 1.5, null, "base"],
    ["an outpost 3 miles outside Sirte", 4.828, null, "Sirte"],
  ])("%s", (text, km, bearing, from) => {
    expect(read(text)).toEqual([{ km, bearing, from, within: false }]);
  });
  it("marks a distance that is a limit", () => {
    expect(read("They came within 500 meters of the base.")).toEqual([
      { km: 0.5, bearing: null, within: true, from: "base" },
    ]);
  });
  it.each([
    "Some 30 people died in eastern Syria.",
    "They drove 40 km that night.",
    "The north and the south of it.",
    "the northern town of Raqqa",
    "a 500 kg bomb of the army",
  ])("finds none in: %s", (text) => expect(read(text)).toEqual([]));
});

describe("displace", () => {
  const entry = gazetteerOf([]).find("Syria")[0];
  if (entry === undefined) throw new Error("a country is always known");
  const offset = { from: 0, to: 1, within: false, fromTokens: [0, 1] as const };
  it("lies at the distance and covers the doubt of the bearing", () => {
    const to = displace({ ...entry, radiusKm: 2 }, { ...offset, distanceKm: 55, bearing: "SE" });
    expect(distanceKm(entry, to)).toBeCloseTo(55, 3);
    expect(to.lat).toBeLessThan(entry.lat);
    expect(to.radiusKm).toBeGreaterThan(20);
  });
  it("is a circle about the place where no bearing is given", () => {
    const to = displace({ ...entry, radiusKm: 2 }, { ...offset, distanceKm: 5, bearing: null });
    expect(to).toEqual({ lat: entry.lat, lon: entry.lon, radiusKm: 7 });
  });
});
