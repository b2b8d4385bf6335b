import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggest } from "./suggest.js";

const COMMANDS = ["read", "demo", "evaluate"];

describe("a suggestion", () => {
  it.each([
    ["raed", "read"],
    ["REDA", "read"],
    ["eval", "evaluate"],
    ["evalaute", "evaluate"],
    ["dem", "demo"],
  ])("%s is near %s", (typed, meant) => {
    expect(suggest(typed, COMMANDS)).toBe(` Did you mean ${meant}?`);
  });

  it.each(["publish", "x", "", "-"])("%s is near nothing", (typed) => {
    expect(suggest(typed, COMMANDS)).toBe("");
  });

  it("is always one of the choices, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(["", ...COMMANDS.map((name) => ` Did you mean ${name}?`)]).toContain(suggest(typed, COMMANDS));
      }),
    );
  });
});
