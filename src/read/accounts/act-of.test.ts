import { describe, expect, it } from "vitest";
import type { Act } from "../../model/account.js";
import type { Clause } from "../document.js";
import { chunksOf } from "../groups/chunks.js";
import type { Mention } from "../incidents/mention.js";
import { tokenize } from "../text/tokens.js";
import { actOf, leadAct } from "./act-of.js";

const mention = (act: Act | null) => ({ act }) as Mention;
const sentence = (role: Clause["role"], text: string) =>
  ({ role, chunks: chunksOf(tokenize(text), [], []) }) as unknown as Clause;

describe("actOf", () => {
  it("takes the account's own words", () => {
    expect(actOf([mention("other"), mention("shelling")], "air-strike", null)).toEqual({
      act: "shelling",
      actBasis: "stated",
    });
  });

  it("else the incident's kind, else that of headline and lead, marked implied", () => {
    const lead = [sentence("title", "Town mourns"), sentence("body", "A suicide bombing killed nine people.")];
    expect(actOf([mention("other")], "missile", leadAct(lead))).toEqual({ act: "missile", actBasis: "implied" });
    expect(actOf([mention(null)], null, leadAct(lead))).toEqual({ act: "bombing", actBasis: "implied" });
    expect(actOf([mention("other")], "other", null)).toEqual({ act: "other", actBasis: "implied" });
  });
});
