import { describe, expect, it } from "vitest";
import { account, count } from "../../test/support/accounts.js";
import { originsCounting, vouches } from "./vouches.js";

const passingOn = account("a2", "r1", { casualties: [count("killed", "person", 26, 26, { stance: "reports" })] });
const counting = account("a1", "r1", { casualties: [count("killed", "person", 26)] });
const background = account("a3", "r1");
const none = account("a4", "r2", { casualties: [count("wounded", "person", 0)] });

describe("who vouches", () => {
  it("is who counts in their own name, or counts nobody; not who only passes counts on", () => {
    expect([counting, passingOn, background].map(vouches)).toEqual([true, false, true]);
  });
});

describe("origins that count anybody", () => {
  const accounts = [counting, passingOn, background, none];
  const origins = (...groups: string[][]) => ({ origins: groups.map((ids) => ({ accounts: ids, because: "" })) });

  it("are not the accused who passes reports on, nor background, nor who says that nobody was hurt", () => {
    expect(originsCounting(origins(["a1"], ["a2"], ["a3"], ["a4"]), accounts)).toBe(1);
  });
  it("are counted once each", () => {
    const copy = account("a5", "r3", { casualties: [count("killed", "person", 26)] });
    expect(originsCounting(origins(["a1", "a5"], ["a2"]), [...accounts, copy])).toBe(1);
    expect(originsCounting(origins(["a1"], ["a5"]), [...accounts, copy])).toBe(2);
  });
});
