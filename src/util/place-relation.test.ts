import { describe, expect, it } from "vitest";
import { place } from "../../test/support/accounts.js";
import { located, placeNameKey, placeRelation } from "./place-relation.js";

const birchford = place("Birchford", "village", [50, 30, 2]);

describe("how two places stand to each other", () => {
  it.each([
    ["same", birchford, place("the village of Birchford", "village")],
    ["same", birchford, place("Birkenau", "village", [50.001, 30, 2])],
    ["within", birchford, place("Westshire", "province", [50.2, 30, 60])],
    ["within", { ...birchford, within: "Westshire" }, place("Westshire", "province")],
    ["apart", { ...birchford, within: "Westshire" }, place("Westshire", "town", [50.2, 30, 5])],
    ["overlap", birchford, place("Millbridge", "village", [50.02, 30, 2])],
    ["apart", birchford, place("Oakton", "village", [50.2, 30, 2])],
    ["apart", birchford, place("Birchford", "village", [53, 30, 2])],
    ["unknown", birchford, place("Oakton", "village")],
  ] as const)("%s", (kind, a, b) => {
    expect(placeRelation(located(a), located(b)).kind).toBe(kind);
    expect(placeRelation(located(b), located(a)).kind).toBe(kind);
  });

  it("gives the kilometres between the circles of two that are apart", () => {
    const relation = placeRelation(located(birchford), located(place("Oakton", "village", [51, 30, 2])));
    expect(relation).toEqual({ kind: "apart", gapKm: expect.closeTo(107.2, 1) });
  });

  it("knows a city and a village by their names alone", () => {
    expect(placeNameKey("Idlib city")).toBe(placeNameKey("the city of Idlib"));
    expect(placeNameKey("City Center")).not.toBe("");
  });
});
