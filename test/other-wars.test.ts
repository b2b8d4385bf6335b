import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Annotation, evaluate, parseAliases, parseAnnotation } from "../src/evaluate/index.js";
import { scoreOf } from "../src/evaluate/ratio.js";
import { readInputs } from "../src/net/reading.js";
import { ROOT } from "./run-cli.js";

// Reports on wars that the reader was not developed on, in the styles of many outlets; all of them are invented.

const FOLDER = join(ROOT, "fixtures/annotated/other-wars");
const annotations = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => parseAnnotation(name, readFileSync(join(FOLDER, name), "utf8")));
const aliases = parseAliases("aliases.json", readFileSync(join(FOLDER, "../aliases.json"), "utf8"));
const { reading, problems } = await readInputs([join(FOLDER, "text")], { metadata: join(FOLDER, "reports.csv") });
const { measures } = evaluate(reading, annotations, aliases);

/** F1 that a change must not fall below. Raise a floor when the reader has got better, never lower one without a reason. */
const FLOORS = {
  count: 0.89,
  group: 0.81,
  speaker: 0.74,
  where: 0.67,
  actor: 0.5,
  accounts: 0.77,
  actors: 0.59,
  grouping: 0.76,
} as const;

describe("reports of other wars", () => {
  it("are all read", () => {
    expect(problems).toEqual([]);
    expect(reading.reports.map(({ file }) => file.split("/").at(-1)).sort()).toEqual(
      annotations.map(({ doc }) => doc).sort(),
    );
  });

  it.each(Object.entries(FLOORS))("are read no worse than before: %s %d", (measure, floor) => {
    expect(scoreOf(measures[measure as keyof typeof FLOORS]).f1).toBeGreaterThanOrEqual(floor);
  });

  it.each(annotations)("$doc is annotated with words that stand in it", (annotation) => {
    const text = plain(readFileSync(join(FOLDER, "text", annotation.doc), "utf8"));
    expect(quotesOf(annotation).filter((quote) => !text.includes(plain(quote)))).toEqual([]);
  });
});

function quotesOf({ incidents, tallies }: Annotation): string[] {
  const accounts = incidents.flatMap((incident) => incident.accounts);
  return [...accounts, ...accounts.flatMap(({ casualties }) => casualties), ...tallies].map(({ quote }) => quote);
}

/** A run of white space counts as one space. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
