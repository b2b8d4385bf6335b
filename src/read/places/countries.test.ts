import { describe, expect, it } from "vitest";
import { placesIn } from "../../../data/world/place-rows.js";
import { tokenize } from "../text/tokens.js";
import { countriesNamed } from "./countries.js";
import { findPlaces } from "./find.js";
import { gazetteerOf } from "./gazetteer.js";

const gazetteer = gazetteerOf([
  ...placesIn("YE", [], [["Taiz", "province", 13.5, 43.8, 70]]),
  ...placesIn("YE", ["Hajjah"], [["Abs", "town", 16, 43.2, 5]]),
  ...placesIn("SY", [], [["Hama", "province", 35.2, 36.9, 90]]),
]);
const named = (...texts: string[]) =>
  countriesNamed(
    texts.map((text) => {
      const tokens = tokenize(text);
      return { tokens, places: findPlaces(tokens, gazetteer) };
    }),
  );

describe("countriesNamed", () => {
  it("counts names, words for people and provinces, most frequent first", () => {
    expect(named("Syrian forces shelled Hama province in Syria.", "Turkey protested.")).toEqual(["SY", "TR"]);
  });
  it("does not let a town outweigh a country that is named", () => {
    expect(named("A raid on the town of Abs, said the Syrian agency.")).toEqual(["SY", "YE"]);
    expect(named("A raid on the town of Abs, said an agency in Hama province.")).toEqual(["SY"]);
  });
  it("does not take whose strike it was for where it hit", () => {
    expect(named("A Russian air strike on the town of Abs killed two.")).toContain("YE");
    expect(named("Turkey said that it bombed Abs.")).toContain("YE");
  });
  it("goes by towns where nothing else is named", () => {
    expect(named("A raid on the town of Abs killed two.")).toEqual(["YE"]);
  });
  it("is empty where nothing is named", () => expect(named("Two people died.")).toEqual([]));
});
