import { describe, expect, it } from "vitest";
import { mixesAlphabets, samePerson } from "./same-person.js";

describe("the name of a person", () => {
  it.each([" ANNA ", "anna.", "a n n a", "anna\u200b", "Ａｎｎａ"])("is the same in whatever writing: %j", (name) => {
    expect(samePerson("Anna", name)).toBe(true);
  });
  it.each(["Hanna", "Anna 2", "Änna", "آنا"])("is another for other letters: %j", (name) => {
    expect(samePerson("Anna", name)).toBe(false);
  });
  it("of letters that look like those of another alphabet is told", () => {
    expect(mixesAlphabets("\u0430nna")).toBe(true);
    expect(["Anna Berg", "Анна", "Άννα", "آنا"].some(mixesAlphabets)).toBe(false);
  });
});
