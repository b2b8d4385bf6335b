import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

/** Claims with who makes them: "the ministry denies warning". */
function said(text: string): string[] {
  return readText(text).accounts.flatMap((a) => a.claims.map((c) => `${a.speaker.name}: ${c.stance} ${c.attribute}`));
}

const RAID = "An air strike killed four people in Kunduz on Wednesday, residents said. ";

describe("claims of accounts", () => {
  it("belong to whoever says them", () => {
    const text = `${RAID}NATO said it had carried out the strike in response to an attack on its troops. A teacher, Karim Haidari, said there was no warning.`;
    expect(said(text)).toEqual(
      expect.arrayContaining(["NATO: asserts justification", "Karim Haidari: asserts warning"]),
    );
  });

  it("are denied by who denies them", () => {
    expect(said(`${RAID}A Taliban commander denied that any warning had been given.`)).toContain(
      "Taliban commander: denies warning",
    );
  });

  it("name the speaker who says 'we'", () => {
    const { accounts } = readText(
      `${RAID}“We notified the Afghan army before the strike,” NATO spokesman Jan Peeters said.`,
    );
    const claim = accounts.flatMap((a) => a.claims).find((c) => c.attribute === "notice");
    expect(claim?.value).toMatchObject({ from: "Jan Peeters", to: "Afghan army" });
  });

  it.each([
    [
      "“The clinic was hit,” said Anna Berg, who heads the charity. “We had given NATO its coordinates,” she added.",
      "Anna Berg",
      { from: "Anna Berg", to: "NATO" },
    ],
    [
      "Anna Berg of the charity said: “The clinic was hit. NATO had been notified through diplomatic channels.”",
      "Anna Berg",
      { to: "NATO", channel: "diplomatic channels" },
    ],
    [
      "“NATO ignored our calls sent through the emergency channel,” the commander, Karim Haidari, told reporters.",
      "Karim Haidari",
      { to: "NATO", channel: "emergency channel", heeded: false },
    ],
    [
      "According to Anna Berg, the charity notified NATO of the clinic two days before the strike.",
      "Anna Berg",
      { from: "charity", to: "NATO" },
    ],
  ])("tell of notices, whoever speaks and however: %s", (text, who, value) => {
    const { accounts } = readText(RAID + text);
    const found = accounts.flatMap((a) => a.claims.map((c) => ({ who: a.speaker.name, ...c })));
    expect(found.find((c) => c.attribute === "notice")).toMatchObject({ who, value });
  });

  it("declare a strike only in the words of those who made it", () => {
    expect(said("NATO said it had conducted two air strikes in Kunduz on Wednesday.")).toContain(
      "NATO: asserts declared-strike",
    );
    expect(said("Residents said NATO had conducted two air strikes in Kunduz on Wednesday.").join()).not.toContain(
      "declared-strike",
    );
    expect(said("NATO conducted two air strikes in Kunduz on Wednesday, killing four people.").join()).not.toContain(
      "declared-strike",
    );
  });

  it("take the words of a verb of saying itself", () => {
    expect(said(`${RAID}Pakistan condemned the attack.`)).toContain("Pakistan: asserts response");
  });

  it("stand once, with their own words", () => {
    const { accounts, report } = readText(
      `${RAID}The hospital was damaged, residents said. The hospital was damaged, residents said.`,
    );
    const claims = accounts.flatMap((a) => a.claims);
    expect(claims).toHaveLength(1);
    for (const { quote } of claims) expect(report.text.slice(quote.start, quote.end)).toBe(quote.exact);
  });
});
