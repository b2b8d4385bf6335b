import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("assessment", text);

describe("assessment", () => {
  it.each([
    [
      "We are assessing the credibility of the report.",
      [{ state: "opened", stance: "asserts", words: "are assessing the credibility of the report" }],
    ],
    [
      "The coalition opened an investigation into the strike.",
      [{ state: "opened", stance: "asserts", words: "opened an investigation into the strike" }],
    ],
    [
      "The inquiry concluded that the crew was at fault.",
      [
        {
          state: "closed",
          result: "the crew was at fault",
          stance: "asserts",
          words: "inquiry concluded that the crew was at fault",
        },
      ],
    ],
    [
      "NATO found no evidence of civilian casualties.",
      [
        {
          state: "closed",
          result: "no evidence of civilian casualties",
          stance: "asserts",
          words: "found no evidence of civilian casualties",
        },
      ],
    ],
    [
      "The army will investigate the incident.",
      [{ state: "promised", stance: "asserts", words: "will investigate the incident" }],
    ],
    [
      "The ministry declined to open an investigation.",
      [{ state: "declined", stance: "asserts", words: "declined to open an investigation" }],
    ],
    [
      "The panel deemed the allegation not credible.",
      [{ state: "closed", result: "not credible", stance: "asserts", words: "deemed the allegation not credible" }],
    ],
    ["The strike is under review.", [{ state: "opened", stance: "asserts", words: "under review" }]],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each([
    "The government is looking into the abyss.",
    "A team of experts to investigate the war was in town.",
    "A film review was published.",
    "He found no water.",
    "We always do a credibility assessment.",
  ])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
