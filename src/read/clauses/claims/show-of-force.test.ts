import { describe, expect, it } from "vitest";
import { claimsOf } from "../../../../test/support/claims-of.js";

const claims = (text: string) => claimsOf("show-of-force", text);

describe("show-of-force", () => {
  it.each([
    [
      "French jets carried out a show of force.",
      [{ by: "French jets", stance: "asserts", words: "French jets carried out a show of force" }],
    ],
    [
      "The fighters turned back after a NATO aircraft show of force.",
      [{ by: "NATO aircraft", stance: "asserts", words: "a NATO aircraft show of force" }],
    ],
  ])("%s", (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });

  it.each(["The video shows the force of the blast."])("finds nothing in: %s", (text) => {
    expect(claims(text)).toEqual([]);
  });
});
