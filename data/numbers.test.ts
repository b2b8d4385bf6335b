import { describe, expect, it } from "vitest";
import { VAGUE, VAGUE_PROFILES } from "./english/numbers.js";

describe("profiles of vague words", () => {
  it("the built-in one is the one that is read by", () => expect(VAGUE_PROFILES["built-in"]).toBe(VAGUE));

  it("ACLED's reads dozens as 12, tens as 10, hundreds as 100", () => {
    const { acled } = VAGUE_PROFILES;
    expect([acled["dozens"]?.[0], acled["tens"]?.[0], acled["hundreds"]?.[0]]).toEqual([12, 10, 100]);
  });

  it.each(Object.entries(VAGUE_PROFILES))("%s knows the same words, none upside down", (_, profile) => {
    expect(Object.keys(profile)).toEqual(Object.keys(VAGUE));
    for (const [min, max] of Object.values(profile)) expect(max === null || min <= max).toBe(true);
  });
});
