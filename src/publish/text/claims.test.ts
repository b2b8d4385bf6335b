import { describe, expect, it } from "vitest";
import { claim } from "../../../test/support/reading-builder.js";
import { claimInWords } from "./claims.js";

const Q = { exact: "x", start: 0, end: 1 };

describe("claimInWords", () => {
  it.each([
    ["show-of-force", { by: "two jets" }, "show of force by two jets"],
    [
      "warning",
      { given: true, by: "the army", to: "residents", means: "leaflets" },
      "warning given by the army to residents (leaflets)",
    ],
    ["warning", { given: false, by: null, to: null, means: null }, "no warning given"],
    [
      "notice",
      { from: "the UN", to: "the army", channel: "a hotline", heeded: false },
      "notice from the UN to the army through a hotline (not heeded)",
    ],
    ["weapon", { kind: "barrel bombs", count: 4, base: null }, "4 barrel bombs"],
    ["damage", { item: "clinic", effect: "destroyed", min: 1, max: null }, "at least 1 clinic destroyed"],
    ["justification", { text: "it was a depot" }, "it was a depot"],
    ["whereabouts", { force: "Russian jets", present: false, place: "Dura" }, "Russian jets absent at Dura"],
    ["evidence", { kind: "radar", shows: null }, "radar"],
    [
      "declared-strike",
      { count: 4, target: "wellheads", place: null, offset: { distanceKm: 55, bearing: "SE", from: "Dura" } },
      "4 declared strikes on wellheads 55 km SE of Dura",
    ],
    ["assessment", { state: "closed", result: "not credible" }, "assessment closed (not credible)"],
    ["response", { kind: "letter", to: "the UN" }, "letter to the UN"],
    ["agreement", { name: "the Sochi deal", kind: "truce" }, "the Sochi deal (truce)"],
    ["agreement", { name: "the safe zone", kind: "zone", relation: "inside" }, "inside the safe zone (zone)"],
    ["agreement", { name: "the Blue Line", kind: "line", relation: "SE" }, "SE of the Blue Line (line)"],
  ] as const)("%s %j is “%s”", (attribute, value, words) => {
    expect(claimInWords(claim(attribute, value, Q))).toBe(words);
  });

  it("says a denial", () => {
    const value = { given: true, by: null, to: null, means: null };
    expect(claimInWords(claim("warning", value, Q, { stance: "denies" }))).toBe("denies: warning given");
  });
});
