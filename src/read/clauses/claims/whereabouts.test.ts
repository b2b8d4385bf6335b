import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("whereabouts", text);

describe("whereabouts", () => {
  it.each([
    [
      "No Ukrainian troops were in the building at the time.",
      [
        {
          force: "Ukrainian troops",
          present: false,
          place: "building",
          stance: "asserts",
          words: "No Ukrainian troops were in the building",
        },
      ],
    ],
    [
      "Our aircraft were not active over Misrata that night.",
      [
        {
          present: false,
          place: "Misrata",
          stance: "asserts",
          words: "Our aircraft were not active over Misrata",
          selves: ["force"],
        },
      ],
    ],
    [
      "Its soldiers had been in the school.",
      [
        {
          present: true,
          place: "school",
          stance: "asserts",
          words: "Its soldiers had been in the school",
          selves: ["force"],
        },
      ],
    ],
    [
      "American advisers were embedded with the Iraqi unit.",
      [
        {
          force: "American advisers",
          present: true,
          place: "Iraqi unit",
          stance: "asserts",
          words: "American advisers were embedded with the Iraqi unit",
        },
      ],
    ],
    [
      "We have no indication that soldiers were near the market.",
      [
        {
          force: "soldiers",
          present: false,
          place: "market",
          stance: "suspects",
          words: "no indication that soldiers were near the market",
        },
      ],
    ],
    [
      "There were no fighters in the village when it was hit.",
      [{ force: "fighters", present: false, place: "village", stance: "asserts", words: "no fighters in the village" }],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "Five soldiers were killed in the area.",
    "Troops would be deployed in the city.",
    "The soldiers fled.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
