import { describe, expect, it } from "vitest";
import { containment, jaccard, nameKey, plainWords, shingles } from "./similarity.js";

describe("the key of a name", () => {
  it.each([
    ["Jisr al-Shughour", "Jisr Al-Shughur"],
    ["Qamishli", "Kamishly"],
    ["Ma’aret Misreen", "Maarat Masrin"],
    ["Abo Racin", "Abu Rasin"],
    ["Hesekê", "Hasakah"],
    ["the General Staff", "General Staff"],
  ])("is one for spellings of one name: %s, %s", (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ["Homs", "Hama"],
    ["Kharkiv", "Kherson"],
    ["Sumy", "Saky"],
    ["Tel Rifaat", "Tel Tamr"],
  ])("tells names apart: %s, %s", (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe("words and sets", () => {
  it("are plain: no case, diacritics, apostrophes or possessives", () => {
    expect(plainWords("Russia’s U.S.-backed “Hesekê”")).toEqual(["russia", "us", "backed", "heseke"]);
  });

  it("take a text shorter than a run whole", () => {
    expect(shingles(["a", "b"], 3).size).toBe(1);
    expect(shingles(["a", "b", "c", "d"], 3).size).toBe(2);
  });

  it("are alike between 0 and 1", () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(containment(new Set([1, 2]), new Set([1, 2, 3, 4]))).toBe(1);
    expect(jaccard(new Set(), new Set())).toBe(0);
    expect(containment(new Set(), new Set([1]))).toBe(0);
  });
});
