import { describe, expect, it } from "vitest";
import { namesIn, replaced } from "./names.js";

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

  it("takes a name of one word for a word only where it is written as a name", () => {
    expect(hide("at the same time Samy and sami fled", ["Sami"], [])).toBe("at the same time … and … fled");
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
