import { describe, expect, it } from "vitest";
import { placesIn, quietPlacesIn } from "../../../data/world/place-rows.js";
import { gazetteerOf } from "./gazetteer.js";

describe("gazetteerOf", () => {
  const gazetteer = gazetteerOf([
    ...placesIn("SY", ["Raqqa"], [["Raqqa", "town", 35.95, 39.01, 5]]),
    ...quietPlacesIn("SY", ["Raqqa"], [["al-Amin", "village", 35.95, 39.02, 2]]),
  ]);
  it("finds a quiet place, and does not give it for one that readers take for a place at once", () => {
    expect(gazetteer.find("al-Amin")).toMatchObject([{ name: "al-Amin", curated: false, within: ["Raqqa", "Syria"] }]);
    expect(gazetteer.find("Raqqa")[0]?.curated).toBe(true);
    expect(gazetteer.find("al-Amin")[0]).not.toHaveProperty("quiet");
  });
  it("lists its own places, without countries", () => {
    expect(gazetteer.own.map(({ name }) => name)).toEqual(["Raqqa", "al-Amin"]);
  });
});
