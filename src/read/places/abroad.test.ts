import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

const HOME = "Shells hit Binnish, Saraqib and Kafranbel on Monday, residents said.\n\n";

function placesOf(text: string): string[] {
  const { accounts } = readText(HOME + text);
  return accounts.find((a) => a.casualties.length > 0)?.places.map((p) => p.name) ?? [];
}

describe("places abroad", () => {
  it.each([
    ["A drone attack on Haifa killed two people.", "Haifa"],
    ["Rebels fired rockets into Turkey's Hatay province, killing two people.", "Hatay province"],
  ])("are places of attacks there: %s", (text, place) => {
    expect(placesOf(text)).toContain(place);
  });
});
