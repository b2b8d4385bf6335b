import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("evidence", text);

describe("evidence", () => {
  it.each([
    [
      "Radar images showed that two jets crossed the border.",
      [
        {
          kind: "Radar images",
          shows: "two jets crossed the border",
          stance: "asserts",
          words: "Radar images showed that two jets crossed the border",
        },
      ],
    ],
    [
      "A video shared online purports to show the blast.",
      [
        {
          kind: "video",
          shows: "the blast",
          stance: "asserts",
          words: "video shared online purports to show the blast",
        },
      ],
    ],
    [
      "The bodies had no visible wounds.",
      [{ kind: "bodies", shows: "no visible wounds", stance: "asserts", words: "no visible wounds" }],
    ],
    [
      "Fragments of an S-300 missile were found in the yard.",
      [
        {
          kind: "Fragments",
          shows: "an S-300 missile were found in the yard",
          stance: "asserts",
          words: "Fragments of an S-300 missile were found in the yard",
        },
      ],
    ],
    [
      "There is no evidence that the school was used by fighters.",
      [
        {
          kind: "evidence",
          shows: "the school was used by fighters",
          stance: "denies",
          words: "no evidence that the school was used by fighters",
        },
      ],
    ],
    [
      "Victims had symptoms consistent with sarin.",
      [
        {
          kind: "symptoms",
          shows: "consistent with sarin",
          stance: "asserts",
          words: "symptoms consistent with sarin",
        },
      ],
    ],
    [
      "The satellite images did not show any craters.",
      [
        {
          kind: "satellite images",
          shows: "any craters",
          stance: "denies",
          words: "satellite images did not show any craters",
        },
      ],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "The video was watched a million times.",
    "He said images matter.",
    "Parts of the city were shelled.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
