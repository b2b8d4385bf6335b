import { describe, expect, it } from "vitest";
import { incidentsIn, readText } from "../../../test/support/read-text.js";

describe("'meanwhile'", () => {
  const RAID = "An air strike killed four people in Kunduz on Monday, police said.";
  it.each([
    ["Meanwhile the army said four people had been killed.", 1],
    ["Meanwhile the army said six people had been killed in Baghlan.", 2],
  ])("%s", (text, incidents) => expect(incidentsIn(`${RAID} ${text}`)).toHaveLength(incidents));
});

describe("incidents of a report", () => {
  it("keeps two towns apart", () => {
    const text = "Shelling killed four people in Saraqib on Monday. Shelling killed six people in Kafranbel on Monday.";
    expect(incidentsIn(text)).toEqual([["killed 4"], ["killed 6"]]);
  });

  it("joins what refers back", () => {
    const text = "An air strike hit a bakery in Saraqib on Monday. The strike killed four people, residents said.";
    expect(incidentsIn(text)).toHaveLength(1);
  });

  it("sets another attack apart", () => {
    const text =
      "An air strike killed four people in Saraqib on Monday. Another air strike killed two people in Binnish.";
    expect(incidentsIn(text)).toHaveLength(2);
  });

  it("keeps two days apart", () => {
    const text =
      "A strike on June 6 killed a commander in Manbij. Later on June 9, another strike killed four fighters in Manbij.";
    expect(incidentsIn(text)).toEqual([["killed 1"], ["killed 4"]]);
  });

  it("does not take an attack long before for the news", () => {
    const text =
      "A drone strike killed three people in Atma, medics said. In March 2014 a raid in Atma killed nine people.";
    expect(incidentsIn(text)).toEqual([["killed 3"], ["killed 9"]]);
  });

  it("takes a quarter and its city for one place until another quarter is named", () => {
    const text =
      "Rockets hit the Salihin neighbourhood of Aleppo on Monday, killing three people. " +
      "Rockets hit the Hamdaniya neighbourhood of Aleppo on Monday, killing five people.";
    expect(incidentsIn(text)).toEqual([["killed 3"], ["killed 5"]]);
  });

  it("takes a headline's count for the attack that the body tells first", () => {
    const text =
      "Shelling of market kills nine in Taiz\n\nShells hit a market in Taiz on Thursday, wounding five people.\n\nOn Tuesday, a mine killed two people in Mocha.";
    expect(incidentsIn(text).map((counts) => counts.join(" "))).toEqual([
      expect.stringContaining("killed 9"),
      "killed 2",
    ]);
  });

  it("does not date what was said long ago among the news", () => {
    const text =
      "Shells killed three people in Taiz. On January 15, residents reported shells that killed two people in Taiz.";
    expect(incidentsIn(text)).toEqual([["killed 3"], ["killed 2"]]);
  });

  it("dates a death of wounds by the attack", () => {
    const text = "A farmer died on June 15 of wounds sustained in shelling of Taiz on June 12.";
    expect(readText(text).accounts.map((a) => a.date?.start.slice(0, 10))).toEqual(["2016-06-12"]);
  });

  it("takes a quarter whose town is not told for one of the town before", () => {
    const text =
      "Rockets hit the town of Binnish on Monday, killing a girl. " +
      "One rocket landed in the Qamar neighborhood, wounding six others.";
    expect(incidentsIn(text)).toHaveLength(1);
  });

  it("takes 'any further attacks' for no attack apart", () => {
    const text =
      "Shells killed four people in Saraqib on Monday. This attack breaks a resolution against any further raids, residents said.";
    expect(incidentsIn(text)).toHaveLength(1);
  });

  it("takes the fighting for the clash told last, not for one of which some died as well", () => {
    const text =
      "A large number of militants were killed in Kabul on Monday, officials said. " +
      "Separately, the Taliban attacked a police post in Binnish on Tuesday. " +
      "Two policemen were killed in the fighting, a spokesman said.";
    expect(incidentsIn(text)).toHaveLength(2);
    expect(incidentsIn(text)[1]).toContain("killed 2");
  });

  it("sets a sentence apart from what was told before, not from itself", () => {
    const text =
      "Shells killed three people in Saraqib on Monday. Meanwhile the government accused the rebels of shelling its troops " +
      "in Binnish on Tuesday, saying five soldiers were killed.";
    expect(readText(text).accounts.filter((a) => a.casualties.some((c) => c.min === 5))[0]?.places[0]?.name).toBe(
      "Binnish",
    );
  });
});
