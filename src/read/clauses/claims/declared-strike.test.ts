import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("declared-strike", text);

describe("declared-strike", () => {
  it.each([
    [
      "The alliance had conducted four strikes, all against oil wells.",
      [
        {
          count: 4,
          target: "oil wells",
          stance: "asserts",
          words: "The alliance had conducted four strikes, all against oil wells",
        },
      ],
    ],
    [
      "Our strikes were about 30 kilometres south east of Kunduz.",
      [
        {
          offset: { distanceKm: 30, bearing: "SE", from: "Kunduz" },
          stance: "asserts",
          words: "Our strikes were about 30 kilometres south east of Kunduz",
        },
      ],
    ],
    [
      "We did not strike any hospitals.",
      [{ target: "hospitals", stance: "denies", words: "We did not strike any hospitals" }],
    ],
    [
      "It carried out two air strikes against Taliban fighters.",
      [
        {
          count: 2,
          target: "Taliban fighters",
          stance: "asserts",
          words: "It carried out two air strikes against Taliban fighters",
        },
      ],
    ],
    [
      "The nearest strike we made that day was 40 km to the north of Kunduz.",
      [
        {
          offset: { distanceKm: 40, bearing: "N", from: "Kunduz" },
          stance: "asserts",
          words: "The nearest strike we made that day was 40 km to the north of Kunduz",
        },
      ],
    ],
    [
      "Its planes had not flown any sorties in the area.",
      [{ stance: "denies", words: "Its planes had not flown any sorties in the area" }],
    ],
    ["Its forces had hit a depot.", [{ target: "depot", stance: "asserts", words: "Its forces had hit a depot" }]],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "We would strike any target.",
    "The strike hit a depot.",
    "Residents were hit by shrapnel.",
    "A witness said the blast hit a shop.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
