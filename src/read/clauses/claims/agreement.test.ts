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
      [
        {
          name: "demilitarised zone",
          kind: "zone",
          relation: "inside",
          stance: "asserts",
          words: "inside the demilitarised zone",
        },
      ],
    ],
    [
      "It happened east of the Euphrates deconfliction line.",
      [
        {
          name: "Euphrates deconfliction line",
          kind: "line",
          relation: "E",
          stance: "asserts",
          words: "east of the Euphrates deconfliction line",
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

  it.each([
    [
      'The patrol allegedly entered a so-called "safe" zone.',
      "suspects",
      "entered",
      'allegedly entered a so-called "safe" zone',
    ],
    [
      "The convoy was struck inside an agreed deconfliction zone.",
      "asserts",
      "inside",
      "inside an agreed deconfliction zone",
    ],
    ["Shells fell within the demilitarized zone.", "asserts", "inside", "within the demilitarized zone"],
    [
      "Two tanks had reportedly moved into the buffer zone.",
      "suspects",
      "entered",
      "reportedly moved into the buffer zone",
    ],
    [
      "The raid came well outside the four de-escalation zones.",
      "asserts",
      "outside",
      "well outside the four de-escalation zones",
    ],
    ["Its troops had never entered the security zone.", "asserts", "outside", "never entered the security zone"],
    ["They were hit north-west of the line of contact.", "asserts", "NW", "north-west of the line of contact"],
    ["The post lies on the eastern side of the ceasefire line.", "asserts", "E", "eastern side of the ceasefire line"],
    ["It fell south east of the Blue Line.", "asserts", "SE", "south east of the Blue Line"],
  ])("%s", (text, stance, relation, quote) => {
    expect(claims(text)).toMatchObject([{ stance, relation, words: quote }]);
  });

  it.each([
    "The mission will patrol in the buffer zone.",
    "They spoke about the buffer zone.",
    "Fighting stopped under the ceasefire.",
    "He asked whether they had entered the safe zone.",
  ])("tells no relation in: %s", (text) => {
    expect(claims(text)).toHaveLength(1);
    expect(claims(text)[0]).not.toHaveProperty("relation");
  });

  it("takes zones of two kinds for one name", () => {
    expect(claims("The de-escalation or safe zones came into being in May.")).toMatchObject([
      { name: "de-escalation or safe zones" },
    ]);
    expect(claims("The de-escalation or safe zones agreement holds.")).toMatchObject([
      { name: "de-escalation or safe zones agreement" },
    ]);
  });

  it.each(["Firing ceased at noon.", "They stood in line.", "The zone was quiet."])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
