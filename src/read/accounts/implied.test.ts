import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

function first(text: string, published = "2016-06-17") {
  const account = readText(text, { published }).accounts[0];
  if (account === undefined) throw new Error(`no account in: ${text}`);
  return account;
}

describe("when and where of an account", () => {
  it("takes the day of the lead where an account names none, and says so", () => {
    const text =
      "Jets bombed the town of Binnish on Wednesday.\n\nRescuers said four people were killed in the strike.";
    const rescuers = readText(text).accounts.find((a) => a.casualties.length > 0);
    expect(rescuers?.date).toMatchObject({ start: "2016-06-15", basis: "implied" });
    expect(rescuers?.places[0]).toMatchObject({ name: "Binnish", basis: "implied" });
  });

  it("does not take the day of speaking for the day of the attack", () => {
    expect(first("Shelling killed two people in Binnish, the governor said on Wednesday.").date).toBeNull();
  });

  it("takes when it happened, not when it was said, where a sentence has both", () => {
    const { date } = first(
      "In May, the coalition said four civilians had been killed in a strike in Binnish in March.",
    );
    expect(date).toMatchObject({ start: "2016-03-01", end: "2016-03-31" });
  });

  it("names the town that the report names a sentence later", () => {
    const text =
      "Barrel bombs killed 11 people in a northern town on Thursday. The weapons were used on Binnish, residents said.";
    expect(first(text).places.map((p) => p.name)).toContain("Binnish");
  });

  it("leaves out where the shells were fired from", () => {
    const { places } = first("Rebel groups positioned in Binnish shelled Kafranbel on Thursday, killing a woman.");
    expect(places.map((p) => p.name)).toEqual(["Kafranbel"]);
  });

  it("puts the most specific place first and resolves it within its province", () => {
    const { places } = first("Raids killed six people in the village of Kafr Takharim in Idlib province on Thursday.");
    expect(places.map((p) => p.name)).toEqual(["Kafr Takharim", "Idlib province"]);
    expect(places[0]).toMatchObject({ basis: "stated" });
  });

  it("takes the place spoken of last where nobody places an attack", () => {
    const text =
      "Jets struck the town of Binnish on Thursday, killing a woman.\n\nTuesday's attack left ten people dead, a doctor said.";
    const doctor = readText(text).accounts.find((a) => a.casualties.some((c) => c.min === 10));
    expect(doctor?.places).toMatchObject([{ name: "Binnish", basis: "implied" }]);
  });

  it("keeps a name that no gazetteer has, unresolved", () => {
    const { places } = first("Raids killed six people in the village of Qarn Zubayna in Idlib province on Thursday.");
    expect(places[0]).toMatchObject({ name: "Qarn Zubayna", lat: null, lon: null, precision: "village" });
  });
});

describe("who did it, of an account that names nobody", () => {
  const lead = "Russian jets bombed a market in Binnish on Wednesday, residents said.\n\n";

  it("is the side of the report where the outlet or a monitor counts the dead", () => {
    const of = (told: string) => readText(lead + told).accounts.find((a) => a.casualties.length > 0)?.actors;
    expect(of("The strike killed four people.")).toMatchObject([{ party: "russia", basis: "implied" }]);
    expect(of("The Syrian Observatory for Human Rights said the strike killed four people.")).toMatchObject([
      { party: "russia", basis: "implied" },
    ]);
  });

  it("is nobody where a health ministry or a governor counts them", () => {
    const { accounts } = readText(`${lead}The health ministry said four people were killed in the strike.`);
    expect(accounts.find((a) => a.casualties.length > 0)?.actors).toEqual([]);
  });

  it("is nobody where a medic counts them", () => {
    const { accounts } = readText(`${lead}A doctor at the town's hospital said four people were killed in the strike.`);
    expect(accounts.find((a) => a.casualties.length > 0)?.actors).toEqual([]);
  });
});

describe("what a sentence sets apart or leaves to the one before", () => {
  it("is on the day of the sentence before, where that tells of fighting that day", () => {
    const text =
      "Jets struck the town of Saraqib on Thursday, killing a woman.\n\nThe army beat back an attack on Binnish on Friday. " +
      "At least 30 militants were killed in Kafranbel, a spokesman said.";
    const spokesman = readText(text).accounts.find((a) => a.casualties.some((c) => c.min === 30));
    expect(spokesman?.date).toMatchObject({ start: "2016-06-17", basis: "implied" });
  });

  it("is by nobody that the lead names, in a separate incident", () => {
    const text =
      "Israeli jets bombed a market in Rafah on Wednesday, killing six people.\n\nIn a separate incident on Thursday, a " +
      "soldier was killed near Khan Younis, the Egyptian army said.";
    expect(readText(text).accounts.find((a) => a.speaker.name.includes("Egypt"))?.actors).toEqual([]);
  });
});

describe("who did it, where an account names nobody", () => {
  const lead = "Russian air strikes killed 12 people in Raqqa in Syria on Tuesday.";
  const actors = (text: string) =>
    readText(`${lead}\n\n${text}`).accounts.map((a) => a.actors.map((x) => x.party ?? x.name));

  it("is whom the lead names, in the country that the lead tells of", () => {
    expect(actors("Four people were killed in strikes on the town of Binnish on Wednesday.")[1]).toEqual(["russia"]);
  });

  it("is nobody in another country", () => {
    expect(actors("Four people were killed near Mosul in Iraq on Wednesday.")[1]).toEqual([]);
  });
});
