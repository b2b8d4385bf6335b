import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.js";
import { countVerb } from "./count-verb.js";

/** The first token at which a number is given, or null. */
function givenAt(text: string): string | null {
  const tokens = tokenize(text);
  const at = tokens.findIndex((_, k) => countVerb(tokens, k) !== undefined);
  return tokens[at]?.text ?? null;
}

describe("countVerb", () => {
  it.each([
    ["State media gave a toll of 30 dead.", "gave"],
    ["The clinic gives a new death toll of 30.", "gives"],
    ["The clinic placed the number of dead at 12.", "placed"],
    ["The army gave the wounded at the clinic blankets.", null],
    ["Medics placed the dead in a truck.", null],
    ["The clinic gave no death toll.", null],
    ["The clinic, which gave a toll of 20, said more had died.", null],
    ["The clinic gave a list, and a toll of 20.", null],
  ])("%s", (text, word) => expect(givenAt(text)).toBe(word));
});
