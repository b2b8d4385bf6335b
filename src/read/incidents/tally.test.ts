import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

/** The numbers that are told as tallies, and those of single incidents. */
function told(text: string, published = "2016-06-17"): { tallies: number[]; incidents: number[] } {
  const { accounts, tallies } = readText(text, { published });
  return { tallies: tallies.map((t) => t.min), incidents: accounts.flatMap((a) => a.casualties.map((c) => c.min)) };
}

describe("tallies", () => {
  it.each([
    ["war-wide", "More than 300,000 people have been killed in Syria since the war began in 2011."],
    ["period", "Over the past two weeks air strikes have killed 120 civilians in Idlib, the monitor said."],
    ["since", "At least 48 people have been killed in the city since Sunday 5 June, activists said."],
    ["campaign", "The army has lost 900 soldiers since the offensive began."],
    ["many-attacks", "Eleven attacks left six people dead in the province."],
    ["many-attacks of a year", "Eight attacks on Saraqib last year killed nine people."],
    ["many-places", "Fifteen civilians were killed in attacks in Aleppo, Hama and Damascus."],
    ["so-far", "Some 240 people have so far been killed in the fighting."],
  ])("%s", (_, text) => {
    expect(told(text).incidents).toEqual([]);
    expect(told(text).tallies).not.toEqual([]);
  });

  it("goes on: parts told after a sum are sums", () => {
    const text =
      "Since 1 June shelling has killed 60 people in Daraya, the network said. Among the dead were 12 children and nine women.";
    expect(told(text)).toEqual({ tallies: [60, 12, 9], incidents: [] });
  });

  it.each([
    ["one day", "Air strikes killed 12 people in Saraqib on Thursday."],
    ["two blasts of a month", "Last month 31 people were killed in two bomb blasts in Saraqib."],
    ["overnight", "Shelling overnight killed three people in Daraya."],
    ["two days of fighting", "At least 30 fighters were killed in two days of clashes near Manbij."],
    ["since midnight", "Shelling since midnight has killed five people in Daraya."],
  ])("not %s", (_, text) => {
    expect(told(text).tallies).toEqual([]);
  });

  it("a lead that only adds up what follows is a tally", () => {
    const text =
      "Seven people were killed in rocket attacks on Thursday.\n\nRockets killed four people in Saraqib, medics said.\n\nRockets killed three people in Binnish, medics said.";
    expect(told(text)).toEqual({ tallies: [7], incidents: [4, 3] });
  });

  it("a lead on several quarters of a city only adds up what follows", () => {
    const text =
      "Five people were killed in rocket attacks on several neighborhoods of Kharkiv on Thursday. Two people were killed in Saltivka. Rockets killed three people in Rohan.";
    expect(told(text).tallies).toEqual([5]);
  });

  it("holds an attack of one day for one attack, though a war is named beside it", () => {
    const text = "A gas attack killed 213 people on Thursday, the worst use of such weapons in the civil war.";
    expect(told(text)).toEqual({ tallies: [], incidents: [213] });
  });

  it("holds the deadliest attack since a campaign began for one attack", () => {
    const text =
      "A raid killed 27 people, residents said, in one of the deadliest attacks on civilians since the alliance began bombing.";
    expect(told(text)).toEqual({ tallies: [], incidents: [27] });
  });

  it("places the dead of a whole war in its country, not where the report was last", () => {
    const text =
      "Air strikes in Yemen killed four people in the city of Taiz on Monday. The war has killed more than 10,000 people.";
    expect(readText(text).tallies[0]?.places.map((p) => p.name)).toEqual(["Yemen"]);
  });

  it.each([
    "More than 41,000 Palestinians have been killed since October 7, according to the Gaza health ministry.",
    "The United Nations says 10,500 civilians have been killed since the full-scale invasion.",
    "More than 600 people have been killed since October 7, the ministry said.",
  ])("gives the dead of a war no place that its sentence does not name: %s", (tally) => {
    const raid = "Palestinian rockets killed a woman in the town of Ashkelon in Israel on Saturday.";
    const { tallies } = readText(`${raid}\n\n${tally}`, { published: "2024-09-15" });
    expect(tallies.map((t) => t.places)).toEqual([[]]);
  });
});
