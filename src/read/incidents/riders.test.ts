import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

function read(text: string) {
  const { accounts } = readText(text);
  return {
    incidents: new Set(accounts.map((a) => a.incident)).size,
    speakers: accounts.map((a) => a.speaker.name),
    claims: accounts.flatMap((a) => a.claims.map((c) => c.attribute)),
  };
}

const RAID = "An air strike killed four people in Kunduz on Wednesday, residents said. ";

describe("statements that go on about an attack", () => {
  it("are accounts of the attack told before, and open no incident", () => {
    const { incidents, speakers, claims } = read(
      `${RAID}A NATO official said the alliance was assessing the credibility of the reports.`,
    );
    expect(incidents).toBe(1);
    expect(speakers).toContain("NATO official");
    expect(claims).toEqual(["assessment"]);
  });

  it("need an attack before them", () => {
    expect(read("A NATO official said the alliance was assessing the credibility of the reports.").claims).toEqual([]);
  });

  it("make no account of somebody who says nothing of the attack itself", () => {
    expect(
      read(
        `${RAID}The river is low this year. Farmers wait for rain. An official in Geneva said the ceasefire of March was over.`,
      ).speakers,
    ).toEqual(["residents"]);
  });

  it("are the report's own, where it says on which side of a zone or line those who were attacked were", () => {
    const said = `A NATO air strike killed four gunmen in Kunduz on Wednesday, officials in the province said. `;
    const told = read(`${said}The gunmen had allegedly entered a so-called "safe" zone.`);
    expect(told).toMatchObject({ incidents: 1, claims: ["agreement"] });
    expect(read(`${said}The ceasefire is three weeks old.`).claims).toEqual([]);
    expect(read(`The gunmen had allegedly entered a so-called "safe" zone.`).claims).toEqual([]);
  });

  it("are not of an attack that others tell of, where their speaker told of another long before", () => {
    const quiet = "The river is low this year. ".repeat(12);
    const { accounts } = readText(
      `The army said it hit a depot in Herat on Tuesday. ${quiet}${RAID}The army said it was assessing the reports.`,
    );
    const army = accounts.filter((a) => /army/u.test(a.speaker.name));
    expect(new Set(army.map((a) => a.incident)).size).toBe(1);
  });
});
