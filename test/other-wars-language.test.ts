import { describe, expect, it } from "vitest";
import { readText } from "./support/read-text.js";

// Turns of phrase of other wars and outlets, each in an invented sentence or two.

const PUBLISHED = { published: "2023-02-07" };

/** "speaker: outcome group min" for each count of an incident. */
function counted(text: string): string[] {
  return readText(text, PUBLISHED).accounts.flatMap((a) =>
    a.casualties.map((c) => `${a.speaker.name}: ${c.outcome} ${c.group} ${c.min}`),
  );
}

describe("counts", () => {
  it.each([
    [
      "The clinic in Izium received 33 bodies and 12 wounded, a doctor said.",
      ["killed person 33", "wounded person 12"],
    ],
    ["A farmer and a shepherd were killed near Marib on Monday.", ["killed civilian 1", "killed civilian 1"]],
    ["The missile killed one person, five wounded.", ["killed person 1", "wounded person 5"]],
    ["The drone killed 13 people, all of them civilians, in Kherson on Monday.", ["killed civilian 13"]],
    ["The raid on Kutum killed a woman and her two-month-old baby.", ["killed woman 1", "killed child 1"]],
    ["Shells hit Nikopol on Monday; the bride was among the dead.", ["killed woman 1"]],
    ["Three people were killed in Sumy and 12 sought medical attention.", ["killed person 3", "wounded person 12"]],
  ])("%s", (text, counts) => {
    expect(counted(text).map((c) => c.replace(/^.*: /u, ""))).toEqual(counts);
  });
});

describe("places", () => {
  it.each([
    ["In Horadiz, a shell killed a boy on Monday.", "Horadiz"],
    ["An air strike on Kutum killed a woman on Monday.", "Kutum"],
  ])("%s", (text, place) => {
    expect(readText(text, PUBLISHED).accounts[0]?.places.map((p) => p.name)).toEqual([place]);
  });

  it("are not the people who are there", () => {
    const { accounts } = readText("Medics at Al-Noor hospital said eight children were killed in Rafah.", PUBLISHED);
    expect(accounts[0]?.places.map((p) => p.name)).toEqual(["Rafah"]);
  });
});

describe("sums", () => {
  it.each(["The strike was the deadliest since August. It killed 14 people in Odesa on Monday."])("not: %s", (text) => {
    expect(readText(text, PUBLISHED).tallies).toEqual([]);
  });

  it("so far, the skirmishes", () => {
    const { accounts, tallies } = readText(
      "So far, the skirmishes have killed 10 civilians and 15 soldiers.",
      PUBLISHED,
    );
    expect([accounts.length, tallies.map((t) => t.min)]).toEqual([0, [10, 15]]);
  });
});

describe("who did it", () => {
  it("is whom the words for a side mean in that war", () => {
    const text = "Occupation warplanes bombed a house in Rafah on Monday and killed three people.";
    expect(readText(text, PUBLISHED).accounts[0]?.actors.map((a) => a.party)).toEqual(["idf"]);
  });

  it("is not implied to be the side of those who were harmed", () => {
    const text =
      "Israeli soldiers stormed a house in Khan Younis on Monday.\n\nOn Monday three Israeli soldiers died in Rafah when a truck blew up.";
    const own = readText(text, PUBLISHED).accounts.find((a) => a.casualties.length > 0);
    expect(own?.actors).toEqual([]);
  });
});
