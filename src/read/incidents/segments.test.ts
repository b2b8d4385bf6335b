import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../../test/support/read-text.js";

describe("a sentence that tells of two attacks", () => {
  it("is cut where somebody new is harmed elsewhere", () => {
    expect(incidentsIn("Raids killed 30 people in Saraqib and another 39 were killed in Binnish.")).toEqual([
      ["killed 30"],
      ["killed 39"],
    ]);
  });

  it("is cut where a day is counted from another attack", () => {
    const text = "Four medics were killed in Saraqib on Tuesday, a day after a strike on Binnish killed 12 people.";
    expect(incidentsIn(text)).toEqual([["killed 4"], ["killed 12"]]);
  });

  it.each([
    "Saudi jets bombed Saada, killing six fighters, after the Houthis fired a missile that killed four people.",
    "Saudi raids killed six fighters in response to a Houthi missile attack that killed four people.",
  ])("is cut between an attack and the answer to it: %s", (text) => {
    expect(incidentsIn(text)).toEqual([["killed 6"], ["killed 4"]]);
  });

  it("is not cut where one side goes on", () => {
    const text =
      "Saudi jets bombed Saada, killing six fighters, after Saudi artillery shelled the town, wounding four.";
    expect(incidentsIn(text)).toEqual([["killed 6", "wounded 4"]]);
  });

  it("is not cut before one more verb of the same attack", () => {
    expect(
      incidentsIn("Jets hit a camp, killing three soldiers and wounding 13, near Saraqib on Sunday evening."),
    ).toEqual([["killed 3", "wounded 13"]]);
  });

  it("is not cut where the province told first may hold the town told next", () => {
    const text = "In Idlib province three women were killed and another five people were injured in raids on Binnish.";
    expect(incidentsIn(text)).toEqual([["killed 3", "wounded 5"]]);
  });

  it("is not cut before parts of a count", () => {
    expect(
      incidentsIn("Shelling in Saraqib killed 26 people, including seven children and four women, on Sunday."),
    ).toEqual([["killed 26", "killed 7", "killed 4"]]);
  });

  it("is not cut where one place is named after the other", () => {
    const text =
      "A guard at Damascus International Airport was killed and another was injured in a raid on Damascus and Homs.";
    expect(incidentsIn(text)).toEqual([["killed 1", "wounded 1"]]);
  });

  it("is not cut where the province told first may hold the district told next", () => {
    const text =
      "In Idlib province two children were killed and 20 others wounded when a car bomb hit a post in Saraqib district.";
    expect(incidentsIn(text)).toEqual([["killed 2", "wounded 20"]]);
  });

  it("is not cut between a part and the part before it", () => {
    const text =
      "A raid hit Saraqib on Monday, killing 27, among them 12 women and eight children, residents said, in what " +
      "would be one of the deadliest attacks on civilians since an alliance began bombing the town in March.";
    expect(incidentsIn(text)).toEqual([["killed 27", "killed 12", "killed 8"]]);
  });

  it("is cut where two provinces are told of", () => {
    const text =
      "In Idlib province two children were killed and another five people were killed in raids on Aleppo province.";
    expect(incidentsIn(text)).toHaveLength(2);
  });
});
