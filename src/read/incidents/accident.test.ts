import { describe, expect, it } from "vitest";
import { readText } from "../../../test/support/read-text.js";

/** The numbers of people harmed that a text tells of after those of the raid that it begins with. */
function more(text: string): number[] {
  const raid = "An air strike killed four people in Kunduz on Monday, police said.";
  const { accounts, tallies } = readText(`${raid}\n\n${text}`);
  return [...accounts.flatMap((a) => a.casualties), ...tallies].map((c) => c.min).filter((min) => min !== 4);
}

describe("accidents", () => {
  it.each([
    ["Five people were killed in a road accident near Baghlan on Sunday, police said.", []],
    ["Five people died when a bus overturned near Baghlan.", []],
    ["Five people were killed in a plane crash near Baghlan. Two children were among the dead.", []],
    ["A helicopter that carried soldiers crashed near Baghlan, killing five, the army said.", []],
    ["Five people died in a car crash near Baghlan on Sunday.\n\nThe Taliban shot down a helicopter.", []],
    ["Five people were killed by a car bomb near Baghlan on Sunday.", [5]],
    ["A bus hit a roadside bomb and overturned near Baghlan, killing five people.", [5]],
    ["Five soldiers were killed when the Taliban shot down a helicopter, which crashed near Baghlan.", [5]],
    ["A helicopter crashed near Baghlan, killing five. The Taliban said they had shot it down.", [5]],
    ["Five people were killed in a car crash near Baghlan.\n\nSeven people were killed in Herat on Sunday.", [7]],
  ])("%s", (text, counts) => expect(more(text)).toEqual(counts));
});
