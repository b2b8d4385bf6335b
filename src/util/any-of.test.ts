import { describe, expect, it } from "vitest";
import { anyOf } from "./any-of.js";

describe("any of several patterns", () => {
  const found = anyOf([/^photo|map$/iu, /^By \p{Lu}/u, /click/gu]);

  it.each(["Photo of a bridge", "the MAP", "By Ann", "please click"])("is found as each would be: %s", (text) => {
    expect([found(text), found(text)]).toEqual([true, true]);
  });

  it.each(["a photo", "by Ann", "Click", ""])("is not found where none is: %s", (text) => {
    expect(found(text)).toBe(false);
  });
});
