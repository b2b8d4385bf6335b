import { describe, expect, it } from "vitest";
import { incidentsIn, readText } from "../../../test/support/read-text.js";

describe("a headline", () => {
  it.each([
    [
      "Strike kills 40 near Saraqib",
      "More than 40 people were killed in a strike near Saraqib on Sunday.",
      [["killed 41"]],
    ],
    [
      "Strike kills 40 near Saraqib",
      "At least 40 people were killed in a strike near Saraqib on Sunday.",
      [["killed 40"]],
    ],
    [
      "Strike kills dozens near Saraqib",
      "Some 43 people were killed in a strike near Saraqib on Sunday.",
      [["killed 43"]],
    ],
    [
      "Strike kills 42 near Saraqib",
      "More than 40 people were killed in a strike near Saraqib on Sunday.",
      [["killed 41", "killed 42"]],
    ],
  ])("%s | %s", (title, body, expected) => {
    expect(incidentsIn(`${title}\n\n${body}`)).toEqual(expected);
  });
});

describe("an attack in the report's own voice", () => {
  it.each([
    ["The army fended off an attack by rebel fighters on Saraqib.", 1],
    ["Rebel attacks are feared across the country.", 0],
    ["A bomb killed four people in Saraqib, the mayor said. No group has claimed responsibility for the attack.", 2],
    ['A bomb killed four people in Saraqib. "It is a tragedy," UNICEF director Jane Doe said.', 2],
    ['A bomb killed four people in Saraqib. "It is a tragedy," Israeli minister Jane Doe said.', 1],
  ])("%s", (text, accounts) => {
    expect(readText(text).accounts).toHaveLength(accounts);
  });
});
