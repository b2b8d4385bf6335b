import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("weapon", text);

describe("weapon", () => {
  it.each([
    [
      "Russian forces launched 14 Shahed drones and two Iskander-M ballistic missiles from Kursk.",
      [
        { kind: "Shahed drones", count: 14, stance: "asserts", words: "launched 14 Shahed drones" },
        {
          kind: "Iskander-M ballistic missiles",
          count: 2,
          base: "Kursk",
          stance: "asserts",
          words: "launched 14 Shahed drones and two Iskander-M ballistic missiles from Kursk",
        },
      ],
    ],
    [
      "The bridge was hit by 12 TU-95MS bombers that took off from the Engels air base.",
      [
        {
          kind: "TU-95MS bombers",
          count: 12,
          base: "Engels air base",
          stance: "asserts",
          words: "by 12 TU-95MS bombers that took off from the Engels air base",
        },
      ],
    ],
    [
      "Helicopters dropped barrel bombs on the camp.",
      [
        { kind: "Helicopters", stance: "asserts", words: "Helicopters dropped" },
        { kind: "barrel bombs", stance: "asserts", words: "dropped barrel bombs" },
      ],
    ],
    [
      "An MQ-9 Reaper fired three missiles at the car.",
      [
        { kind: "MQ-9 Reaper", count: 1, stance: "asserts", words: "MQ-9 Reaper fired" },
        { kind: "missiles", count: 3, stance: "asserts", words: "fired three missiles" },
      ],
    ],
    ["They were killed in a drone strike.", [{ kind: "drone", stance: "asserts", words: "drone strike" }]],
    ["Two rockets hit the market.", [{ kind: "rockets", count: 2, stance: "asserts", words: "Two rockets hit" }]],
    ["Four jets bombed the port.", [{ kind: "jets", count: 4, stance: "asserts", words: "Four jets bombed" }]],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "Warplanes bombed the port.",
    "The raid hit a missile depot.",
    "The rebels shot down a helicopter.",
    "They did not fire any rockets.",
    "The drone was targeted near the border.",
    "The soldiers found 20 rockets in a cellar.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
