import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("justification", text);

describe("justification", () => {
  it.each([
    [
      "Jets struck the camp in response to an attack on a police post.",
      [
        {
          text: "in response to an attack on a police post",
          stance: "asserts",
          words: "in response to an attack on a police post",
        },
      ],
    ],
    [
      "The trucks posed an imminent threat to its troops, the army said.",
      [
        {
          text: "posed an imminent threat to its troops",
          stance: "asserts",
          words: "posed an imminent threat to its troops",
        },
      ],
    ],
    [
      "The strike was an act in self-defence.",
      [{ text: "in self-defence", stance: "asserts", words: "in self-defence" }],
    ],
    [
      "The school was being used by militants as a command centre.",
      [
        {
          text: "was being used by militants as a command centre",
          stance: "asserts",
          words: "was being used by militants as a command centre",
        },
      ],
    ],
    [
      "Artillery shelled the ridge to protect its own forces.",
      [{ text: "to protect its own forces", stance: "asserts", words: "to protect its own forces" }],
    ],
    [
      "They used the families as human shields.",
      [{ text: "human shields", stance: "asserts", words: "human shields" }],
    ],
    [
      "The raid was in revenge for the bombing.",
      [{ text: "in revenge for the bombing", stance: "asserts", words: "in revenge for the bombing" }],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "The council met in response to the crisis.",
    "Drones pose a challenge.",
    "The school was used by pupils.",
    "He ordered an attack on the bridge.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
