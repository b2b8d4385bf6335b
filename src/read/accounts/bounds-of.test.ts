import { describe, expect, it } from "vitest";
import { loadGazetteer } from "../../net/gazetteer-file.js";
import { readReport } from "../index.js";

function counts(text: string, profile: "built-in" | "acled"): (readonly [number, number | null])[] {
  const report = {
    id: "r1",
    file: "a.txt",
    publisher: "The Post",
    published: "2016-06-17",
    title: null,
    language: "en",
    sha256: "0",
    text,
  };
  return readReport(report, loadGazetteer(), profile).accounts.flatMap((a) =>
    a.casualties.map((c) => [c.min, c.max] as const),
  );
}

describe("vague words", () => {
  const text = "Shelling killed dozens of people and wounded at least 31 others in Saraqib on Thursday.";

  it("are counted by the profile", () => {
    expect(counts(text, "built-in")).toEqual([
      [24, null],
      [31, null],
    ]);
    expect(counts(text, "acled")[0]?.[0]).toBe(12);
  });

  it("leave figures as they stand", () => {
    expect(counts(text, "acled")[1]).toEqual([31, null]);
  });
});
