import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("response", text);

describe("response", () => {
  it.each([
    [
      "Kabul summoned the Pakistani ambassador.",
      [{ kind: "summons", to: "Pakistani ambassador", stance: "asserts", words: "summoned the Pakistani ambassador" }],
    ],
    [
      "The ministry sent two letters to the UN Security Council condemning the attack.",
      [
        {
          kind: "letter",
          to: "UN Security Council",
          stance: "asserts",
          words: "sent two letters to the UN Security Council",
        },
        { kind: "condemnation", stance: "asserts", words: "condemning the attack" },
      ],
    ],
    [
      "NATO expressed its deep condolences to the families of the victims.",
      [
        {
          kind: "condolences",
          to: "families of the victims",
          stance: "asserts",
          words: "expressed its deep condolences to the families of the victims",
        },
      ],
    ],
    [
      "The general apologised to the village.",
      [{ kind: "apology", to: "village", stance: "asserts", words: "apologised to the village" }],
    ],
    [
      "Qatar strongly condemned the Israeli attack.",
      [{ kind: "condemnation", stance: "asserts", words: "strongly condemned the Israeli attack" }],
    ],
    [
      "The group called for an independent international investigation.",
      [
        {
          kind: "call for an investigation",
          stance: "asserts",
          words: "called for an independent international investigation",
        },
      ],
    ],
    [
      "We will seek an explanation from Russia.",
      [
        {
          kind: "demand for an explanation",
          to: "Russia",
          stance: "asserts",
          words: "seek an explanation from Russia",
        },
      ],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "He wrote a letter.",
    "Thousands protested in the capital.",
    "The condemned man was released.",
    "The court heard the case.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
