import { expect, it } from "vitest";
import { shownRanges } from "./shown-ranges.js";

const range = (group: "total" | "person" | "child", min: number, max: number | null = min) => {
  return { outcome: "killed" as const, group, min, max, highest: max ?? min };
};

it("leave out people without a group where the whole says the same, and only there", () => {
  const child = range("child", 7);
  const shown = (...all: ReturnType<typeof range>[]) => shownRanges(all).map(({ group, min }) => `${group} ${min}`);
  expect(shown(range("total", 26), range("person", 26), child)).toEqual(["total 26", "child 7"]);
  expect(shown(range("total", 26, 30), range("person", 26), child)).toEqual(["total 26", "person 26", "child 7"]);
  expect(shown(range("person", 26))).toEqual(["person 26"]);
});
