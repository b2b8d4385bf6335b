import { describe, expect, it } from "vitest";
import { tokenize } from "../text/tokens.js";
import { contextOf, specific } from "./context.js";
import { lexicon } from "./lexicon.js";

const about = (text: string, published: string | null = null) => contextOf([tokenize(text)], published);
const meaning = (word: string, text: string, published: string | null = null) => {
  const tokens = tokenize(word);
  const hit = lexicon.parties.at(tokens, 0);
  return hit === null ? null : specific(hit.value.party, about(text, published)).id;
};

describe("contextOf", () => {
  it.each([
    ["Houthi officials in Yemen said so.", "yemen"],
    ["Afghan police and the Taliban said so.", "afghanistan"],
    ["Ukrainian forces left the town.", "ukraine"],
    ["The Syrian Observatory for Human Rights said so.", "syria-iraq"],
    ["Colombia's army said so.", null],
    ["Shells fell on Kherson and Mykolaiv.", "ukraine"],
    ["Three people were martyred in Rafah.", "gaza"],
  ])("%s", (text, war) => {
    expect(about(text).war).toBe(war);
  });
});

describe("specific", () => {
  it("takes a word for a kind as the party of the war that the report is about", () => {
    expect(meaning("coalition", "Yemen's Houthis")).toBe("saudi-coalition");
    expect(meaning("coalition", "Syria and Iraq")).toBe("coalition");
    expect(meaning("rebels", "Ukraine", "2015-02-01")).toBe("donbas-separatists");
    expect(meaning("Red Crescent", "Gaza and Israel")).toBe("prcs");
  });

  it("leaves it as it is where no war is known, or where the party was not in being", () => {
    expect(meaning("rebels", "Colombia")).toBe("any-rebels");
    expect(meaning("rebels", "Ukraine", "2023-05-01")).toBe("any-rebels");
    expect(meaning("coalition", "Syria", "2012-05-01")).toBe("any-coalition");
  });

  it("leaves a name alone", () => {
    expect(meaning("Taliban", "Yemen")).toBe("taliban");
  });
});
