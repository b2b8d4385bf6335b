import { describe, expect, it } from "vitest";
import { namesIn } from "./names.js";
import { replaced } from "./spans.js";

const hide = (text: string, names: readonly string[] = ["Lina Hadad"], ages: readonly number[] = [6]) =>
  replaced(text, namesIn([{ names, ages }])(text), "…");

describe("namesIn", () => {
  it.each([
    ["as it is written", "killed Lina Hadad in", "killed … in"],
    ["in capitals, over a line's end", "LINA\n  HADAD died", "… died"],
    ["in another transliteration", "Leena Haddad died", "… died"],
    ["with its owner's ending", "Lina Hadad's house", "… house"],
    ["with a hyphen or an underscore", "lina-hadad-six lina_hadad.txt", "…-six ….txt"],
    ["run together", "linahadad.txt LinaHadad", "….txt …"],
    ["with an article", "Lina Al-Hadad and Lina al Hadad", "… and …"],
    ["with a father's name", "little Lina Samir Hadad", "little …"],
    ["with two other names", "Lina Samir Omar Hadad", "…"],
    ["with an initial", "Lina S. Hadad", "…"],
    ["the given name with its age", "Lina, 6, daughter of Samir", "…, 6, daughter of Samir"],
    [
      "the given name with its age in words",
      "Lina (aged six) and Lina, who was six",
      "… (aged six) and …, who was six",
    ],
    [
      "the given name after its age",
      "six-year-old Lina; the 6-year-old girl Lina",
      "six-year-old …; the 6-year-old girl …",
    ],
    ["the given and the father's name with the age", "Lina Samir, 6", "…, 6"],
  ])("finds a name %s", (_, text, shown) => {
    expect(hide(text)).toBe(shown);
  });

  it.each([
    ["a name of the same family", "Samir Hadad, 34, her father"],
    ["the given name of somebody else", "Lina, 36, a teacher"],
    ["two names with a word between them", "Lina and her father, Samir Hadad"],
    ["two sentences", "They found Lina. Hadad was not there."],
    ["a part of a word", "Carolina Hadadin"],
  ])("leaves %s", (_, text) => {
    expect(hide(text)).toBe(text);
  });

  it.each([
    ["by its transliterations", ["Sami"], "at the same time Samy and sami fled", "at the same time … and sami fled"],
    ["and no word that is written like it", ["Will"], "It will be. Will, a boy", "It will be. …, a boy"],
    ["and no initial", ["A."], "A strike. A. Saleh and Mr. A", "A strike. A. Saleh and Mr. A"],
    ["and no part of a longer one", ["Ali"], "He met Ali Abdullah Saleh, Omar Ali and al-Ali", null],
    ["nor the end of one with an article", ["Sham"], "Fighters of al-Sham, Ahrar ash-Sham, al Sham", null],
    ["at the beginning of a sentence", ["Lina"], "Little Lina. Yesterday Lina fled", "Little …. Yesterday … fled"],
    ["after a preposition", ["Lina"], "the death of Lina, at Lina's home", "the death of …, at … home"],
    ["after the name of a day", ["Lina"], "On Monday Lina fled", "On Monday … fled"],
    ["of two letters in other writings", ["مي"], "قتلت مي امس", "قتلت … امس"],
    ["in capitals", ["Lina"], "LITTLE LINA DIED", "LITTLE … DIED"],
    ["at the end of a line", ["Lina"], "Lina\nOmar", "…\nOmar"],
    ["in letters without capitals", ["لينا"], "قتلت لينا حداد", "قتلت … حداد"],
  ])("finds a name of one word where it is written as one, %s", (_, names, text, shown) => {
    expect(hide(text, names, [])).toBe(shown ?? text);
  });

  it("finds a name of one word within a longer one that the age stands beside", () => {
    expect(hide("Lina Samir, 6, and the 6-year-old Lina Hadad", ["Lina"])).toBe("…, 6, and the 6-year-old … Hadad");
  });

  it("keeps the name of a place of the record, but beside the age", () => {
    const keep = (name: string, text: string) =>
      replaced(text, namesIn([{ names: [name], ages: [9] }], ["Hama", "Tel Rifaat"])(text), "…");
    expect(keep("Hama", "In Hama on 9 June, Hama, 9, died. Hama, 9 June")).toBe(
      "In Hama on 9 June, …, 9, died. Hama, 9 June",
    );
    expect(keep("Tall Rifat", "A strike on Tel Rifaat")).toBe("A strike on Tel Rifaat");
    expect(keep("Rifat Hama", "Rifaat Hama died")).toBe("… died");
  });

  it.each([
    "Mohammed Hassan al-Ali, 45, the mayor",
    "Mohamed Ali (45)",
    "Mohamed Ali, 45.",
    "Mohamed Ali, aged 45, and",
    "Mohamed Ali was 45 years old",
    "Mohamed Ali Hassan, 45, the mayor",
    "45-year-old teacher Mohamed Ali",
  ])("leaves the name of a child where somebody of age bears it: %s", (text) => {
    expect(hide(text, ["Mohamed Ali"])).toBe(text);
    expect(hide(text, ["Mohamed Ali"], [])).toContain("…");
    expect(hide(text, ["Mohamed Ali"], [6, 45])).toContain("…");
    expect(hide(text.replace("45", "18"), ["Mohamed Ali"], [17])).toContain("…");
  });

  it.each([
    ["a number of others", "Lina Hadad, 45 others and", "…, 45 others and"],
    ["a number that goes on", "Lina Hadad, 45.5 km", "…, 45.5 km"],
    ["the age of a relative", "Lina Hadad's 45-year-old father", "… 45-year-old father"],
    ["the age of a relative before", "the 45-year-old father of Lina Hadad", "the 45-year-old father of …"],
    ["the next of a list", "Lina Hadad\nSamir Hadad, 45", "…\nSamir Hadad, 45"],
  ])("hides the name of a child beside %s", (_, text, shown) => {
    expect(hide(text)).toBe(shown);
  });

  it.each([
    "Ali, 6 June 2015",
    "Ali, 6 may 2015",
    "Ali (6 Dec)",
    "Ali was 6 km away",
    "Ali was six metres off",
    "Ali, 6.30",
    "Ali, 6 a.m.",
    "Ali, 6:30",
  ])("takes no day, hour or length for an age: %s", (text) => {
    expect(hide(text, ["Ali Saleh"])).toBe(text);
    expect(hide("Ali, 6, and Ali, 6 may have died", ["Ali Saleh"])).toBe("…, 6, and …, 6 may have died");
  });

  it.each([
    ["after a noun and a comma", "her 6-year-old daughter, Lina, died", "her 6-year-old daughter, …, died"],
    ["before an age with a pronoun", "buried Lina, her 6-year-old", "buried …, her 6-year-old"],
    ["before an age with an article", "Lina, a six year old girl", "…, a six year old girl"],
  ])("finds the given name %s", (_, text, shown) => {
    expect(hide(text)).toBe(shown);
  });

  it("finds a name without the title that it was read with", () => {
    expect(hide("Dr Lina Hadad; Lina Hadad", ["Dr. Lina Hadad"])).toBe("…; …");
  });

  it("finds names in other letters, whole words only", () => {
    expect(hide("قتلت لينا حداد في", ["لينا حداد"])).toBe("قتلت … في");
    expect(hide("Софија Петров", ["Софија Петров"])).toBe("…");
  });

  it("keeps every text without such a name", () => {
    expect(hide("", ["Lina"])).toBe("");
    expect(hide("Lina Hadad", ["", "  "])).toBe("Lina Hadad");
  });
});
