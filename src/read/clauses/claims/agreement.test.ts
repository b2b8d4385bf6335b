import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("agreement", text);

describe("agreement", () => {
  it.each([
    [
      "The raid broke the Minsk ceasefire.",
      [{ name: "Minsk ceasefire", kind: "truce", stance: "asserts", words: "Minsk ceasefire" }],
    ],
    [
      "They were inside the demilitarised zone.",
      [{ name: "demilitarised zone", kind: "zone", stance: "asserts", words: "demilitarised zone" }],
    ],
    [
      "It happened east of the Euphrates deconfliction line.",
      [
        {
          name: "Euphrates deconfliction line",
          kind: "line",
          stance: "asserts",
          words: "Euphrates deconfliction line",
        },
      ],
    ],
    [
      "The two states signed a memorandum of understanding.",
      [
        {
          name: "memorandum of understanding",
          kind: "memorandum",
          stance: "asserts",
          words: "memorandum of understanding",
        },
      ],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each(["Firing ceased at noon.", "They stood in line.", "The zone was quiet."])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
