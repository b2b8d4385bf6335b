import { describe, expect, it } from "vitest";
import { quickHash, shortHash } from "./hash.js";

describe("hashes", () => {
  it("are the standard ones: SHA-256 cut to 12 digits, FNV-1a", () => {
    expect(shortHash("abc")).toBe("ba7816bf8f01");
    expect(quickHash(["a"], 0, 1)).toBe(0xe40c292c);
  });
});
