import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

/** "speaker: counts" of each account of a text, in the order of telling. */
function told(text: string): string[] {
  return readText(text, { publisher: "PUB" }).accounts.map(
    ({ speaker, casualties }) => `${speaker.name}: ${casualties.map((c) => `${c.outcome} ${c.min}`).join(", ")}`,
  );
}

const RAID = "An air strike killed four people in Kunduz on Wednesday";

describe("speakers who are described", () => {
  it("keep the name alone", () =>
    expect(told("The New York-based Human Rights Watch said a strike killed four people in Kunduz.")).toEqual([
      "Human Rights Watch: killed 4",
    ]));
});

describe("the press of a country", () => {
  it("does not speak for its state", () => {
    const speaker = readText("American media reported that a strike killed four people in Kunduz.").accounts[0]
      ?.speaker;
    expect(speaker).toMatchObject({ name: "American media", kind: "media", party: null });
  });
});

describe("a pronoun right after a sentence in which nobody speaks", () => {
  it("is the one that the sentence is about", () =>
    expect(told(`${RAID}, police said. Residents of the town had left. They said three others were wounded.`)).toEqual([
      "police: killed 4",
      "Residents: wounded 3",
    ]));
  it("is no noun that only begins the sentence", () =>
    expect(told(`${RAID}, a doctor said. Casualties filled the ward. He said three others were wounded.`)).toEqual([
      "doctor: killed 4, wounded 3",
    ]));
  it("is not its aircraft", () =>
    expect(told(`${RAID}, police said. Two jets circled the town. They said three others were wounded.`)).toEqual([
      "police: killed 4, wounded 3",
    ]));
});

describe("a count that nobody is quoted for", () => {
  const SAID = `${RAID}, police chief Karim Noori said.`;
  it("is the last speaker's where it adds to theirs", () =>
    expect(told(`${SAID} Another three people were wounded in the strike.`)).toEqual([
      "Karim Noori: killed 4, wounded 3",
    ]));
  it("is the publisher's where it counts anew", () =>
    expect(told(`${SAID} Shelling in Baghlan left one person dead and three others injured.`)).toEqual([
      "Karim Noori: killed 4",
      "PUB: killed 1, wounded 3",
    ]));
  it("goes on with a coalition that spoke", () =>
    expect(
      told(`${RAID}, the Saudi-led Coalition said. Three others were wounded in the strike, the Coalition said.`),
    ).toEqual(["Saudi-led Coalition: killed 4, wounded 3"]));
});

describe("speakers who are pointed at", () => {
  it.each([
    [
      "a surname",
      `${RAID}, police chief Karim Noori said. Three others were wounded in the strike, Noori said.`,
      "Karim Noori",
    ],
    [
      "a pronoun",
      `${RAID}, police chief Karim Noori said. Three others were wounded in the strike, he added.`,
      "Karim Noori",
    ],
    [
      "a title",
      `${RAID}, spokesman Karim Noori said. Three others were wounded in the strike, the spokesman said.`,
      "Karim Noori",
    ],
    [
      "a ministry",
      `${RAID}, the Afghan interior ministry said. Three others were wounded in the strike, the ministry said.`,
      "Afghan interior ministry",
    ],
    [
      "the kind of force",
      `${RAID}, the Pakistani army said. Three others were wounded in the strike, the army said.`,
      "Pakistani army",
    ],
  ])("by %s", (_, text, name) => expect(told(text)).toEqual([`${name}: killed 4, wounded 3`]));

  it("a body whose name holds words that describe others", () => {
    const two = `${RAID}, the Azerbaijani defence ministry said. Three people were wounded, the Azerbaijani army said.`;
    expect(told(two)[0]).toMatch(/^Azerbaijani defence ministry: /u);
  });

  it("by a name with an article or without", () => {
    const text = `${RAID}, police chief Karim al-Noori said. Three others were wounded in the strike, Noori said.`;
    expect(told(text)).toEqual(["Karim al-Noori: killed 4, wounded 3"]);
  });

  it("the publisher's own correspondent, but no other outlet's", () => {
    expect(told(`Our correspondent in Kabul reported that ${RAID.toLowerCase()}.`)[0]).toMatch(/^PUB: /u);
    expect(told(`A correspondent reported that ${RAID.toLowerCase()}.`)[0]).toMatch(/correspondent: /u);
  });

  it("people without a name, at the head of a sentence and inside it", () => {
    const text = `${RAID}, residents said. Residents said three others were wounded in the strike.`;
    expect(told(text)).toEqual(["residents: killed 4, wounded 3"]);
  });

  it("a monitor that a lead leaves unnamed", () => {
    const text = `${RAID}, a monitor said. Three others were wounded in the strike, Human Rights Watch said.`;
    expect(told(text)).toEqual(["Human Rights Watch: killed 4, wounded 3"]);
  });
  it("a monitor that is pointed at again after it was named", () => {
    const text = `${RAID}, a monitor said. Two died in hospital after the strike, Human Rights Watch said. The monitor said three others were wounded in the strike.`;
    expect(new Set(told(text).map((t) => t.split(":")[0]))).toEqual(new Set(["Human Rights Watch"]));
  });
  it("but an unnamed official is nobody who was named", () => {
    expect(
      told(`${RAID}, police chief Karim Noori said. An official said five people were killed in the strike.`),
    ).toEqual(["Karim Noori: killed 4", "official: killed 5"]);
  });
});

describe("words without a speaker of their own", () => {
  it("go on inside a quotation", () => {
    const text =
      '"The strike killed four people in Kunduz on Wednesday. It wounded three others," Karim Noori told AFP.';
    expect(told(text)).toEqual(["Karim Noori: killed 4, wounded 3"]);
  });
  it("that add to a count are the same speaker's", () => {
    expect(told(`${RAID}, residents said. Another three were also wounded.`)).toEqual([
      "residents: killed 4, wounded 3",
    ]);
  });
  it("are the publisher's", () => {
    expect(told(`${RAID}, residents said. Two people died in a crash in Herat.`)[1]).toMatch(/^PUB: /u);
  });
  it("of an embedded post are its poster's", () => {
    const text = `News of the raid spread.\n\n${RAID}.\n— Zahra Amini (@zahra) June 15, 2016\n\nMore follows here later today.`;
    expect(told(text)).toContain("Zahra Amini: killed 4");
  });
});

describe("what a speaker is", () => {
  it.each([
    ["residents said", { name: "residents", kind: "witness", anonymous: true, via: null }],
    [
      "a senior US defence official told Reuters",
      { name: "senior US defence official", kind: "official", anonymous: true, via: "Reuters" },
    ],
    [
      "Karim Noori, a spokesman for the governor, said",
      { name: "Karim Noori", kind: "official", anonymous: false, via: null },
    ],
    [
      "Doctors Without Borders (MSF) said",
      { name: "Doctors Without Borders", kind: "international", anonymous: false, via: null },
    ],
  ])("%s", (frame, expected) => {
    expect(readText(`${RAID}, ${frame}.`).accounts[0]?.speaker).toMatchObject(expected);
  });
});

describe("what is an account", () => {
  it("a comment of somebody named right after", () => {
    expect(told(`${RAID}, residents said. "It is a very dark day," said Zahra Amini, who lives nearby.`)).toContain(
      "Zahra Amini: ",
    );
  });
  it("not what is done again and again", () => {
    expect(told(`${RAID}, residents said. NATO jets often bomb villages in Helmand.`)).toHaveLength(1);
  });
  it("its words take in what its speaker says right after", () => {
    const { accounts } = readText(`${RAID}, residents said. The strike also wounded three, they said.`);
    expect(accounts[0]?.quote.exact).toBe(`${RAID}, residents said. The strike also wounded three`);
  });
});

describe("the publisher's own name", () => {
  const speakersOf = (text: string, publisher: string) =>
    readText(text, { publisher }).accounts.map((a) => [a.speaker.name, a.speaker.publisher]);
  const [hrw, amnesty] = ["Human Rights Watch", "Amnesty International"];

  it.each([
    "Human Rights Watch said",
    "Human Rights Watch researchers said",
    "HRW confirms",
  ])("is the publisher's voice: %s", (says) => {
    const text = `A coalition air strike hit a school in Sanaa on Wednesday. ${says} that three teachers were killed in the strike.`;
    expect(speakersOf(text, hrw)).toEqual([[hrw, true]]);
  });
  it("is anybody's on another's page", () => {
    const text = "Human Rights Watch said that a coalition air strike killed three teachers in Sanaa on Wednesday.";
    expect(speakersOf(text, amnesty)).toEqual([[hrw, false]]);
  });
  it("is a person's own where one is named", () => {
    const text =
      "Human Rights Watch researcher Karim Noori said that a coalition air strike killed three teachers in Sanaa on Wednesday.";
    expect(speakersOf(text, hrw)).toEqual([["Karim Noori", false]]);
  });
  it("of a state that publishes is a speaker as any", () => {
    const text = "Russia said that an air strike killed three teachers in Sanaa on Wednesday.";
    expect(speakersOf(text, "Russia Today")[0]?.[0]).toBe("Russia");
  });
});
