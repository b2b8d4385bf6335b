import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("warning", text);

describe("warning", () => {
  it.each([
    [
      "No warning was issued before the shells fell.",
      [{ given: false, stance: "asserts", words: "No warning was issued" }],
    ],
    ["Residents were not warned.", [{ given: false, to: "Residents", stance: "asserts", words: "not warned" }]],
    [
      "The crew came under fire without any warning.",
      [{ given: false, stance: "asserts", words: "without any warning" }],
    ],
    [
      "The army fired two warning shots.",
      [{ given: true, by: "army", means: "warning shots", stance: "asserts", words: "fired two warning shots" }],
    ],
    [
      "The jets dropped leaflets over the town.",
      [{ given: true, by: "jets", means: "leaflets", stance: "asserts", words: "dropped leaflets" }],
    ],
    [
      "Residents of Beit Lahia were told to leave.",
      [{ given: true, to: "Residents", stance: "asserts", words: "Residents of Beit Lahia were told to leave" }],
    ],
    [
      "The military issued evacuation orders.",
      [{ given: true, by: "military", stance: "asserts", words: "issued evacuation orders" }],
    ],
    ["The convoy ignored repeated warnings.", [{ given: true, stance: "asserts", words: "ignored repeated warnings" }]],
    [
      "NATO failed to heed Russian warnings.",
      [{ given: true, by: "Russia", to: "NATO", stance: "asserts", words: "failed to heed Russian warnings" }],
    ],
    [
      "The guards had been given no prior warning.",
      [{ given: false, to: "guards", stance: "asserts", words: "had been given no prior warning" }],
    ],
    [
      "The Israeli military said it had warned residents by telephone before the strike.",
      [
        {
          given: true,
          to: "residents",
          means: "telephone",
          selves: ["by"],
          stance: "asserts",
          words: "had warned residents by telephone",
        },
      ],
    ],
    [
      "The army warned residents of the camp before the strike.",
      [
        {
          given: true,
          by: "army",
          to: "residents",
          stance: "asserts",
          words: "warned residents of the camp before the strike",
        },
      ],
    ],
    [
      "Moscow said it had received no advance notice of the strike.",
      [{ given: false, selves: ["to"], stance: "asserts", words: "had received no advance notice" }],
    ],
    ["It had not warned residents before the strike.", [{ given: false, stance: "asserts", words: "not warned" }]],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "Turkey warned of serious consequences.",
    "The early warning radar was hit.",
    "The envoy warned that the war would go on.",
    "They would have fired warning shots.",
    "A travel warning was issued.",
    "Hamas warned residents of retaliation before the attack.",
    "The envoy warned civilians that attacks would go on after the strike.",
    "The army would have warned residents before the strike.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
