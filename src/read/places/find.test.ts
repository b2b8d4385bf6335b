import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesIn } from "../../../data/world/place-rows.js";
import { tokenize } from "../text/tokens.js";
import { findPlaces } from "./find.js";
import { gazetteerOf } from "./gazetteer.js";

const gazetteer = gazetteerOf([
  ...placesIn(
    "SY",
    [],
    [
      ["Aleppo", "province", 36.2, 37.4, 90],
      ["Idlib", "province", 35.8, 36.6, 60],
      ["Hama", "province", 35.2, 36.9, 90],
      ["Homs", "province", 34.5, 38, 190],
      ["Hasakah", "province", 36.5, 40.8, 125],
    ],
  ),
  ...placesIn(
    "SY",
    ["Aleppo"],
    [
      ["Aleppo", "town", 36.2, 37.16, 10],
      ["Khan Tuman", "village", 36.1, 37, 2],
    ],
  ),
  ...placesIn(
    "SY",
    ["Rif Dimashq"],
    [
      ["Misraba", "town", 33.5, 36.4, 1, ["Mesraba"]],
      ["Harasta", "town", 33.5, 36.4, 1],
    ],
  ),
  ...placesIn("SY", ["Damascus"], [["Damascus", "town", 33.5, 36.3, 8]]),
]);
const read = (text: string) => findPlaces(tokenize(text), gazetteer);
const brief = (text: string) => read(text).map(({ label, role }) => `${role}: ${label}`);

describe("findPlaces", () => {
  it("finds names with their nouns and directions", () => {
    expect(brief("Strikes hit eastern Homs province and the town of Harasta.")).toEqual([
      "location: eastern Homs province",
      "location: Harasta",
    ]);
    expect(read("in the village of Khan Tuman")[0]).toMatchObject({
      precision: "village",
      from: 4,
      to: 6,
      phraseFrom: 2,
    });
    expect(read("across northern Syria")[0]).toMatchObject({ part: "N", name: "Syria" });
    expect(read("in the countryside of Hama")[0]).toMatchObject({ surroundings: true, name: "Hama" });
  });
  it("gives a list the noun of its head", () => {
    expect(read("the towns of Mesraba and Harasta").map((m) => m.precision)).toEqual(["town", "town"]);
    expect(brief("shells hit the neighborhoods of Qaraf, Al-Sadd and Birkeh")).toEqual([
      "location: Qaraf",
      "location: Al-Sadd",
      "location: Birkeh",
    ]);
  });
  it("keeps a name that no gazetteer has where the words say that it is a place", () => {
    expect(read("a raid near Qaraf killed two")[0]).toMatchObject({
      kind: "unresolved-in-context",
      name: "Qaraf",
      role: "location",
    });
    expect(read("hit Qaraf village")[0]).toMatchObject({ kind: "unresolved-in-context", precision: "village" });
    expect(read("Qaraf told reporters")).toEqual([]);
    expect(read("He spoke in March and on Tuesday")).toEqual([]);
  });
  it("takes no first word of a longer name for a town of that name", () => {
    const towns = gazetteerOf(placesIn("SY", ["Rif Dimashq"], [["Tel", "town", 33.6, 36.3, 3]]));
    const names = (text: string) => findPlaces(tokenize(text), towns).map((m) => m.name);
    expect(names("shells hit the village of Tel al-Qamar on Sunday")).toEqual(["Tel al-Qamar"]);
    expect(names("shells hit the town of Tel on Sunday")).toEqual(["Tel"]);
  });
  it("says what lies in what", () => {
    const within = (text: string) => read(text).map((m) => m.within);
    expect(within("in Qaraf village in the northeastern province of Hasakah")).toEqual([1, null]);
    expect(within("air strikes on Khan Tuman, Aleppo province, killed ten")).toEqual([1, null]);
    expect(within("Qaraf village in northern Hama countryside")).toEqual([1, null]);
    expect(within("raids pounded Syria's Aleppo")).toEqual([null, 0]);
    expect(within("raids pounded Syrias Aleppo")).toEqual([null, 0]);
    expect(within("in Aleppo, Idlib and Homs")).toEqual([null, null, null]);
  });
  it("takes only a direction from some places, and others as origins", () => {
    expect(brief("a farm 20 km east of Aleppo")).toEqual(["bearing-from: Aleppo"]);
    expect(brief("northwest of the city of Homs")).toEqual(["bearing-from: Homs"]);
    expect(brief("in the west of Homs province")[0]).toMatch(/^location/);
    expect(brief("rockets fired from Damascus")).toEqual(["origin: Damascus"]);
    expect(brief("a blast not far from Damascus")).toEqual(["location: Damascus"]);
  });
  it("does not take governments, people and bodies for places", () => {
    expect(brief("Damascus said that Moscow denied it")).toEqual(["modifier: Damascus"]);
    expect(brief("Harasta told reporters that it was over")).toEqual(["modifier: Harasta"]);
    expect(brief("Aleppo residents fled")).toEqual(["modifier: Aleppo"]);
    expect(brief("the Aleppo Media Centre said").filter((found) => found.startsWith("location"))).toEqual([]);
    expect(brief("Syria said its forces, backed by Iran, won")).toEqual(["modifier: Syria", "modifier: Iran"]);
    expect(brief("General Hama spoke").filter((found) => found.startsWith("location"))).toEqual([]);
  });
  it("knows a dateline", () => {
    expect(brief("DAMASCUS, Syria (Agency) - Raids hit Idlib on Sunday")).toEqual([
      "dateline: DAMASCUS",
      "dateline: Syria",
      "location: Idlib",
    ]);
  });
  it("stays inside the sentence, in order, for any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ..."in of the Aleppo , ( ) and village Qaraf 's Syrias northern al-Khan \u{1f4a5} 55 km Homs said".split(
              " ",
            ),
          ),
        ),
        (words) => {
          const tokens = tokenize(words.join(" "));
          let last = 0;
          for (const m of findPlaces(tokens, gazetteer)) {
            expect(m.from).toBeGreaterThanOrEqual(last);
            expect(m.phraseFrom).toBeLessThanOrEqual(m.from);
            expect(m.phraseTo).toBeGreaterThanOrEqual(m.to);
            expect(m.to).toBeLessThanOrEqual(tokens.length);
            last = m.to;
          }
        },
      ),
    );
  });
});
