import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.js";

function split(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }, 0, 0).map((s) => text.slice(s.start, s.end));
}

describe("sentencesOf", () => {
  it.each<[string, string[]]>([
    ["Shells hit Kherson. Two died.", ["Shells hit Kherson.", "Two died."]],
    ["Mr. Noori spoke. He left.", ["Mr. Noori spoke.", "He left."]],
    // A stop that was lost before a capital that only the head of a sentence has.
    [
      "Six people were hurt by shells in the town According to a doctor two died.",
      ["Six people were hurt by shells in the town", "According to a doctor two died."],
    ],
    ["Six Hurt in Kherson According to Doctors", ["Six Hurt in Kherson According to Doctors"]],
    [
      "Six people were hurt in the town according to a doctor.",
      ["Six people were hurt in the town according to a doctor."],
    ],
  ])("%s", (text, sentences) => expect(split(text)).toEqual(sentences));
});
