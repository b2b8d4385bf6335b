import { describe, expect, it } from "vitest";
import { account, count, place } from "../../test/support/accounts.js";
import { placeNameKey } from "../util/place-relation.js";
import { incidentColumns, tollsOf } from "./incident-columns.js";

const killed = (min: number, max: number | null) => count("killed", "person", min, max);

describe("the columns of an incident", () => {
  it("count no further than the database does, each count once and as wide as the widest", () => {
    const counts = [killed(9_999_999_999, 99_999_999_999), killed(12, 14), killed(12, null), killed(12, 20)];
    const accounts = counts.map((one, i) => account(`a${i}`, "r1", { casualties: [one] }));
    expect(tollsOf("i1", accounts).map(({ least, most }) => [least, most])).toEqual([
      [2_147_483_647, 2_147_483_647],
      [12, null],
    ]);
  });

  it("hold no name that an index could not hold", () => {
    const [usual, endless] = [place("Maskana", "town"), place("bcdfg".repeat(600), "town")];
    const accounts = [account("a", "r1", { places: [usual, endless] })];
    const incident = { id: "i1", title: "", act: null, comparison: [], origins: [] } as never;
    expect(incidentColumns(incident, accounts).places).toEqual([placeNameKey("Maskana")]);
  });
});
