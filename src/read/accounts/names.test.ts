import { describe, expect, it } from "vitest";
import { foldedWords, isOwnName, isSameName, isShortFor, plainName } from "./names.js";

describe("names written in several ways", () => {
  it.each([
    ["U.S. Army", "US Army", true],
    ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", true],
    ["Valeriy Šukov Шуков", "Valeriy Sukov", true],
    ["Karim Noori", "Karim Noorzai", false],
    ["عبدي", "عبدي", false],
  ])("%s, %s", (a, b, same) => expect(isSameName(a, b)).toBe(same));

  it.each([
    ["Faris", "Leys el-Faris", true],
    ["Noori", "Karim Noori", true],
    ["Noor", "Karim Noori", false],
    ["", "Karim Noori", false],
  ])("%s may be short for %s", (short, full, yes) => expect(isShortFor(short, full)).toBe(yes));

  it("have words without accents, dots and articles", () =>
    expect(foldedWords("Gen. Ömer al-Çelik")).toEqual(["gen", "omer", "celik"]));

  it("are as the prose spells them", () => {
    const prose = "Party chief Omer Celik spoke on Monday.";
    expect(plainName("Ömer Çelik 🇹🇷", prose)).toBe("Omer Celik");
    expect(plainName("Ömer Kaya", prose)).toBe("Ömer Kaya");
  });

  it.each([
    ["KNA", "Kandahar News Agency", true],
    ["KNA's correspondent", "Kandahar News Agency", true],
    ["HRG", "Human Rights in the Gulf", true],
    ["KNA", "Kabul Daily", false],
    ["US", "United Society", false],
  ])("%s is the voice of %s: %s", (name, publisher, own) => expect(isOwnName(name, publisher)).toBe(own));
});
