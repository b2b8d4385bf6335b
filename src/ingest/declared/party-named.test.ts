import { describe, expect, it } from "vitest";
import { partyNamed } from "./party-named.js";

const IDS: Readonly<Record<string, readonly string[]>> = {
  Northland: ["northland"],
  "the army": ["northland-army", "southland-army"],
  Southland: ["southland-army", "southland"],
};
const named = (name: string) => partyNamed(name, (wanted) => IDS[wanted] ?? []);

describe("partyNamed", () => {
  it("is the only party of a name", () => {
    expect(named("Northland")).toEqual({ id: "northland" });
  });
  it("is the party whose id the name is, whoever else goes by it", () => {
    expect(named("Southland")).toEqual({ id: "southland" });
  });
  it("is none of several, and nobody by a name that is not known", () => {
    expect(named("the army")).toEqual({ among: ["northland-army", "southland-army"] });
    expect(named("Westland")).toEqual({ among: [] });
  });
});
