import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

const RAID = "An air strike killed four people in Kunduz on Wednesday, residents said. ";

/** Who else says anything of the raid. */
function others(text: string): string[] {
  const { accounts } = readText(RAID + text);
  expect(new Set(accounts.map((a) => a.incident)).size).toBe(1);
  return accounts.map((a) => a.speaker.name).filter((name) => name !== "residents");
}

describe("what offices and parties say right after an attack", () => {
  it.each([
    ["The interior ministry said the casualties included a teacher.", "interior ministry"],
    ["Damage was caused to several houses, the army said.", "army"],
    ["One official said foreigners were among the dead.", "official"],
    ["The foreign ministry called it a heinous crime.", "foreign ministry"],
  ])("is of it where it points back: %s", (text, speaker) => expect(others(text)).toEqual([speaker]));

  it.each([
    "The interior ministry said elections would be held in May.",
    "The United Nations said 4,000 people had been killed in the war this year.",
  ])("is not where it does not, or counts the dead of a war: %s", (text) => expect(others(text)).toEqual([]));
});

describe("what a witness says of an attack", () => {
  it("goes on in the next sentence", () => {
    const { accounts } = readText(
      `${RAID}"It was dark," Amina Daud said. "We dug all night," she added. The river is low. "I left," she said.`,
    );
    expect(accounts[1]?.quote.exact).toBe('"It was dark," Amina Daud said. "We dug all night,"');
  });
});
