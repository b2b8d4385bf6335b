import { describe, expect, it } from "vitest";
import { chunksOf } from "../groups/chunks.js";
import { tokenize } from "../text/tokens.js";
import { findSayings } from "./saying.js";

/** Who says what in a sentence without places and times: "speaker < relay: words". */
function read(text: string, quoted = false): string[] {
  const tokens = tokenize(text);
  return findSayings(chunksOf(tokens, [], []), tokens, quoted).map((s) => {
    const said = s.content.map(([a, b]) => text.slice(tokens[a]?.start, tokens[b - 1]?.end)).join(" | ");
    const via = s.via === null ? "" : ` < ${s.via.name}`;
    return `${s.speaker?.name ?? "…"}${via}: ${said}`;
  });
}

describe("who speaks", () => {
  it.each([
    ["The ministry said that shells hit the market.", ["ministry: that shells hit the market."]],
    ["Shells hit the market, the ministry said.", ["ministry: Shells hit the market,"]],
    [
      "The New York-based Human Rights Watch said shells hit the market.",
      ["New York-based Human Rights Watch: shells hit the market."],
    ],
    [
      "The mill was hit by a radical rebel group Iraqi officials said.",
      ["Iraqi officials: The mill was hit by a radical rebel group"],
    ],
    ["A doctor at the scene said his clinic took in three people.", ["doctor: his clinic took in three people."]],
    ["Shells hit the market, said his brother.", ["brother: Shells hit the market,"]],
    [
      "Shells hit the market the head of the National Council Karim Noori said.",
      ["Karim Noori: Shells hit the market"],
    ],
    ["A 34-year-old mother said shells hit the market.", ["34-year-old mother: shells hit the market."]],
    [
      "An Iraqi woman whose brother was among those killed said shells hit the market.",
      ["Iraqi woman: shells hit the market."],
    ],
    [
      "A doctor going by the name of Karim Noori for his own safety said his clinic in the town took in three people.",
      ["Karim Noori: his clinic in the town took in three people."],
    ],
    [
      "The mill which rebels held was hit by the army Iraqi state TV reports.",
      ["Iraqi state TV: The mill which rebels held was hit by the army"],
    ],
    ["Karim Noori who runs the monitor said shells hit the mill.", ["Karim Noori: shells hit the mill."]],
    [
      "The raid was the worst since the start of the war mayor Karim Noori said.",
      ["Karim Noori: The raid was the worst since the start of"],
    ],
    ["State media gave a toll of 30 dead in the raid.", ["State media: a toll of 30 dead in the raid."]],
    ["Shells hit the market, said Olena Koval, a doctor.", ["Olena Koval: Shells hit the market,"]],
    ["Olena Koval, a doctor at the hospital, said shells hit the market.", ["Olena Koval: shells hit the market."]],
    [
      "Olena Koval, the mother of the wounded girl, said shells hit the market.",
      ["Olena Koval: shells hit the market."],
    ],
    ["A doctor who said shells hit the market has left.", ["doctor: shells hit the market has left."]],
    [
      "Shells hit the market, an officer told Reuters on condition of anonymity.",
      ["officer < Reuters: Shells hit the market,"],
    ],
    [
      "A medic at a hospital, where the wounded were taken, said shells hit the market.",
      ["medic: shells hit the market."],
    ],
    ["Shells hit the market, regional prosecutors say.", ["regional prosecutors: Shells hit the market,"]],
    [
      "Olena Koval, a doctor, said one hospital had received two bodies.",
      ["Olena Koval: one hospital had received two bodies."],
    ],
    ["Olena Koval, asked about the raid, said shells hit the market.", ["Olena Koval: shells hit the market."]],
    [
      "The local health ministry claims that nine people were killed.",
      ["local health ministry: that nine people were killed."],
    ],
    ["Outrage came from the ministry, which called the raid a crime.", ["ministry: the raid a crime."]],
    ["Chad sent evidence of raids which they say was genuine.", ["Chad: was genuine."]],
    ["Shells hit the rebel fighters the Observatory said.", ["Observatory: Shells hit the rebel fighters"]],
    [
      "Reuters reported that shells hit the market, citing medics.",
      ["medics < Reuters: that shells hit the market, citing medics."],
    ],
    ["According to residents, shells hit the market.", ["residents: , shells hit the market."]],
    ["A medical source at the town hospital said two people died.", ["medical source: two people died."]],
    ["Officials speaking on condition of anonymity said shells hit the market.", ["Officials: shells hit the market."]],
    ["Shells hit the market, rescuers said in a revised toll of casualties.", ["rescuers: Shells hit the market,"]],
    [
      "The mayor told of the raid but the claim was swiftly denied by the army.",
      ["mayor: of the raid but", "army: the claim"],
    ],
    [
      "A Reuters correspondent at the clinic saw the bodies of two men.",
      ["Reuters correspondent: the bodies of two men."],
    ],
    ["Shells hit the market with the mayor saying two people died.", ["mayor: two people died."]],
    ["Some news agencies reported that shells hit the market.", ["news agencies: that shells hit the market."]],
    ["Western countries rushed to blame the army for the raid.", ["Western countries: the army for the raid."]],
    ["Sudan's opposition accused the army of the raid.", ["Sudan's opposition: the army of the raid."]],
    [
      "The reports were denied by state television which said they were spread deliberately.",
      ["state television: The reports", "state television: they were spread deliberately."],
    ],
    ["The residents of the town near the ministry said two people died.", ["residents: two people died."]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it("goes on with the same speaker", () => {
    expect(read("The ministry said shells hit the market, adding that nobody was hurt.")).toEqual([
      "ministry: shells hit the market,",
      "…: that nobody was hurt.",
    ]);
  });
  it("nobody speaks who is only confirmed by others", () => {
    expect(read("Jets confirmed by officials as behind the raid hit the market.")).toEqual([]);
  });
  it("goes on without a comma as well", () => {
    expect(read("Shells hit the market he said adding that nobody was hurt.")).toEqual([
      "he: Shells hit the market",
      "…: that nobody was hurt.",
    ]);
  });
  it("keeps the innermost speaker and the relay", () => {
    expect(read("Reuters cited a resident as saying that shells hit the market.")).toEqual([
      "resident < Reuters: that shells hit the market.",
    ]);
    expect(read('"Shells hit the market," a resident told AFP.')).toEqual(['resident < AFP: "Shells hit the market,"']);
    expect(read('"Shells hit the market," a general was quoted as saying.')).toEqual([
      'general: "Shells hit the market,"',
    ]);
  });
  it("gives the outer speaker what an inner one only breaks into", () => {
    expect(read("Shells hit a market that the army blamed on rebels, a resident said.").at(-1)).toMatch(
      /^resident: Shells hit a market that/u,
    );
  });
});

describe("nobody speaks", () => {
  it.each([
    "The group claimed responsibility for the raid.",
    "The army did not say who fired the shells.",
    "The army continued to shell the market.",
    "The ministry pledged to investigate the raid.",
    "Neither Kenya nor Somalia commented on the raid.",
    "Fighters lost the land that they claimed earlier in the war.",
    "A girl at the clinic saw the bodies of two men.",
    "It hopes that announcing a truce will help.",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  it("inside a quotation, where only its speaker counts", () => {
    expect(read('"They say it was a drone," the mayor said.')).toEqual(['mayor: "They say it was a drone,"']);
    expect(read("Initial reports indicate that four were hurt.", true)).toEqual([]);
  });
});
