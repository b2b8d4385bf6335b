import { describe, expect, it } from "vitest";
import { parseAliases } from "./aliases.js";
import { EvaluationInputError } from "./input-error.js";
import { parseAnnotation } from "./parse-annotation.js";

const COUNT = { outcome: "killed", group: "person", min: 1, max: 1, quote: "one man" };
const withAccount = (account: object) =>
  JSON.stringify({
    doc: "a.txt",
    incidents: [{ key: "k", accounts: [{ speaker: "police", quote: "words", ...account }] }],
  });

describe("parseAnnotation", () => {
  it("fills in what an annotator may leave out", () => {
    const { incidents, tallies, publisher } = parseAnnotation("a.json", withAccount({ date: { start: "2021-05-03" } }));
    expect(incidents[0]?.accounts[0]).toMatchObject({
      actors: [],
      places: [],
      date: { end: "2021-05-03" },
      anonymous: false,
    });
    expect([tallies, publisher]).toEqual([[], null]);
  });

  it.each([
    ["{}", "a.json: doc:"],
    ["[]", "a.json: the file:"],
    ['{\n"doc": "a.txt",\n}', "a.json, line 3: not valid JSON"],
    [withAccount({ speaker: " " }), "incidents[0].accounts[0].speaker: must not be empty"],
    [withAccount({ date: { start: "2021-02-30" } }), "date.start: is not a day of the calendar"],
    [withAccount({ date: { start: "2021-05-03", end: "2021-05-01" } }), "date: must not end before it starts"],
    [
      withAccount({ casualties: [{ ...COUNT, group: "people" }] }),
      'casualties[0].group: Invalid option: expected one of "civilian"',
    ],
    [withAccount({ casualties: [{ ...COUNT, min: 3 }] }), "casualties[0]: min must not be greater than max"],
    [withAccount({ actors: [{ name: "x", stance: "says" }] }), "actors[0].stance: Invalid option"],
    ['{"doc":"a.txt","incidents":[{"key":"k"},{"key":"k"}]}', "incidents: two incidents have the same key"],
  ])("names file and field: %s", (text, message) => {
    expect(() => parseAnnotation("a.json", text)).toThrow(EvaluationInputError);
    expect(() => parseAnnotation("a.json", text)).toThrow(message);
  });
});

describe("parseAliases", () => {
  it.each([
    ['{"aliases": [["a"]]}', "aliases.json: aliases[0]"],
    ['{"aliases": [["a", "x"], ["(b", "x"]]}', 'aliases.json: aliases[1][0]: cannot use the pattern "(b"'],
  ])("names file and place: %s", (text, message) => {
    expect(() => parseAliases("aliases.json", text)).toThrow(message);
  });
});
