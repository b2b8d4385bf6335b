import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  evaluate,
  evaluationMisses,
  evaluationTable,
  NO_ALIASES,
  parseAliases,
  parseAnnotation,
} from "../src/evaluate/index.js";
import type { Reading } from "../src/model/incident.js";

const FOLDER = new URL("../fixtures/evaluate/", import.meta.url);
const file = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");
const annotations = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => parseAnnotation(name, file(name)));
// A reading with one flaw of each kind; the tables were printed for it by the reference scorer.
const reading = JSON.parse(file("expected/reading.json")) as Reading;
const aliases = parseAliases("aliases.json", file("expected/aliases.json"));

describe("the reference scorer's table", () => {
  it("is printed with the same aliases", () => {
    expect(evaluationTable(evaluate(reading, annotations, aliases))).toBe(file("expected/table.txt"));
  });

  it("is printed without aliases", () => {
    expect(evaluationTable(evaluate(reading, annotations, NO_ALIASES))).toBe(
      file("expected/table-without-aliases.txt"),
    );
  });
});

describe("the list of misses", () => {
  it("names every flaw with its quote", () => {
    expect(evaluationMisses(evaluate(reading, annotations, aliases))).toBe(file("expected/misses.txt"));
  });
});

describe("the annotations", () => {
  it.each(annotations)("quote $doc exactly", ({ doc, incidents, tallies }) => {
    const text = file(`text/${doc}`);
    const accounts = incidents.flatMap((incident) => incident.accounts);
    for (const { quote } of [...accounts, ...accounts.flatMap(({ casualties }) => casualties), ...tallies]) {
      expect(text).toContain(quote);
    }
  });
});

describe("docs/evaluate.md", () => {
  const page = readFileSync(new URL("../docs/evaluate.md", import.meta.url), "utf8");
  const blocks = [...page.matchAll(/^```(?<language>\w*)\n(?<body>.*?)^```/gmsu)].map(
    ({ groups }) => groups?.body ?? "",
  );
  const [, annotation = "", list = "", misses = ""] = blocks;

  it("shows an annotation and aliases that can be read", () => {
    expect(parseAnnotation("docs/evaluate.md", annotation).incidents[0]?.accounts).toHaveLength(1);
    expect(parseAliases("docs/evaluate.md", list).aliases).toHaveLength(3);
  });

  it("shows misses as they are printed", () => {
    const printed = file("expected/misses.txt").split("\n");
    expect(
      misses
        .trimEnd()
        .split("\n")
        .filter((line) => !printed.includes(line)),
    ).toEqual([]);
  });
});
