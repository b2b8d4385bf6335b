import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunksOf } from "../../groups/chunks.js";
import { tokenize } from "../../text/tokens.js";
import { findClaims } from "./index.js";

function found(text: string) {
  const tokens = tokenize(text);
  return { tokens, claims: findClaims({ tokens, chunks: chunksOf(tokens, [], []), places: [] }) };
}

describe("findClaims", () => {
  it("finds nothing in a sentence without a cue", () => {
    expect(found("The sun rose over the quiet valley.").claims).toEqual([]);
  });

  it("gives the claims of a sentence in the order of its words", () => {
    const { claims } = found(
      "Jets fired two rockets without warning and destroyed a bridge in retaliation for the ambush.",
    );
    expect(claims.map((c) => c.attribute)).toEqual(["weapon", "warning", "damage", "justification"]);
  });

  it("takes a distance to the claim before it", () => {
    const [claim] = found("They lobbed six tank rounds within 400 metres of the base.").claims;
    expect(claim?.value).toMatchObject({ count: 6, offset: { distanceKm: 0.4, bearing: null, from: "base" } });
  });

  it("marks what is only alleged", () => {
    expect(found("It allegedly fired a missile.").claims[0]?.stance).toBe("suspects");
    expect(found("It fired a missile.").claims[0]?.stance).toBe("asserts");
  });

  it("keeps to the words, whatever they are", () => {
    const words = fc.constantFrom(
      ..."no warning was given to the army notified Russia through hotline four jets fired missiles from base destroyed 3 tanks and houses in response posed a threat “ ” , . 's not were troops near radar images showed that we did strike our strikes 55 km south of investigation found opened letter condemned ceasefire zone show force 🙂 é".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (all) => {
        const { tokens, claims } = found(all.join(" "));
        for (const c of claims) {
          expect(c.from).toBeGreaterThanOrEqual(0);
          expect(c.to).toBeGreaterThan(c.from);
          expect(c.quote[0]).toBeGreaterThanOrEqual(0);
          expect(c.quote[1]).toBeGreaterThan(c.quote[0]);
          expect(Math.max(c.to, c.quote[1])).toBeLessThanOrEqual(tokens.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("keeps to any string", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (text) => Array.isArray(found(text).claims)),
    );
  });
});
