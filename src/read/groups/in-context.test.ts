import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.js";
import { contextOf } from "../words/context.js";
import { chunksOf } from "./chunks.js";
import { inContext } from "./in-context.js";

function parties(text: string, about: string): string[] {
  const tokens = tokenize(text);
  const context = contextOf([tokenize(about)], null);
  const chunks = chunksOf(tokens, [], []).map((c) => inContext(c, tokens, context));
  return chunks.flatMap((c) => c.entity?.parties ?? c.act?.parties ?? []).map((p) => p.party.id);
}

describe("inContext", () => {
  it("resolves words for a kind of party", () => {
    expect(parties("The rebels fired a missile.", "Yemen")).toEqual(["houthis"]);
    expect(parties("Rebel shelling went on.", "Syria")).toEqual(["rebels"]);
    expect(parties("The army fired.", "Ukraine")).toEqual(["ukraine-army"]);
  });

  it("keeps the name beside which the kind stands", () => {
    expect(parties("Houthi rebels fired a missile.", "Syria")).toEqual(["houthis"]);
    expect(parties("Iran's army fired a missile.", "Syria")).toEqual(["iran"]);
    expect(parties("An alliance of rebels fired a missile.", "Syria")).toEqual(["rebels"]);
  });

  it("keeps two that are joined apart", () => {
    expect(parties("The army and rebels fired.", "Syria")).toEqual(["syrian-army", "rebels"]);
  });
});
