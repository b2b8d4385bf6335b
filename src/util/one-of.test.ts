import { describe, expect, it } from "vitest";
import { oneOf } from "./one-of.js";

describe("oneOf", () => {
  const found = (text: string) => new RegExp(oneOf(["in", "in the area of", "c.f."]), "u").exec(text)?.[0];

  it("takes the longest of the words that match", () => {
    expect(found("in the  area of Hit")).toBe("in the  area of");
    expect(found("in the city")).toBe("in");
  });
  it("takes letters for themselves", () => {
    expect(found("c.f. Hit")).toBe("c.f.");
    expect(found("caff")).toBeUndefined();
  });
});
