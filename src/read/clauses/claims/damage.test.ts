import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("damage", text);

describe("damage", () => {
  it.each([
    [
      "Three armoured vehicles, a bridge and two homes were destroyed.",
      [
        {
          item: "armoured vehicles",
          effect: "destroyed",
          min: 3,
          max: 3,
          stance: "asserts",
          words: "Three armoured vehicles, a bridge and two homes were destroyed",
        },
        {
          item: "bridge",
          effect: "destroyed",
          min: 1,
          max: 1,
          stance: "asserts",
          words: "a bridge and two homes were destroyed",
        },
        { item: "homes", effect: "destroyed", min: 2, max: 2, stance: "asserts", words: "two homes were destroyed" },
      ],
    ],
    [
      "The blast damaged at least 20 houses and a mosque.",
      [
        { item: "houses", effect: "damaged", min: 20, stance: "asserts", words: "damaged at least 20 houses" },
        {
          item: "mosque",
          effect: "damaged",
          min: 1,
          max: 1,
          stance: "asserts",
          words: "damaged at least 20 houses and a mosque",
        },
      ],
    ],
    [
      "The strike put the hospital out of service.",
      [{ item: "hospital", effect: "damaged", stance: "asserts", words: "put the hospital out of service" }],
    ],
    [
      "A shell hit a bakery.",
      [{ item: "bakery", effect: "hit", min: 1, max: 1, stance: "asserts", words: "hit a bakery" }],
    ],
    [
      "The clinic was not damaged.",
      [{ item: "clinic", effect: "damaged", stance: "denies", words: "The clinic was not damaged" }],
    ],
    [
      "Eighteen of the 31 trucks were burned.",
      [
        {
          item: "trucks",
          effect: "destroyed",
          min: 18,
          max: 18,
          stance: "asserts",
          words: "Eighteen of the 31 trucks were burned",
        },
      ],
    ],
    [
      "The raids caused extensive damage to homes.",
      [{ item: "homes", effect: "damaged", stance: "asserts", words: "extensive damage to homes" }],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "The army vowed to destroy the bridge.",
    "They would have hit the school.",
    "The strike hit the front line.",
    "Two people were hit by shrapnel.",
    "The strikes destroyed the hopes of the region.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
