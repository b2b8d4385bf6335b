import { describe, expect, it } from "vitest";
import { NO_ALIASES } from "./aliases.js";
import { evaluate } from "./evaluate.js";
import { MEASURES } from "./evaluate-report.js";
import { parseAnnotation } from "./parse-annotation.js";
import { evaluationTable } from "./table.js";

const NOTHING_READ = { format: "deconflict/1", reports: [], accounts: [], tallies: [], incidents: [] } as const;

describe("evaluationTable", () => {
  it("rounds an exact half to the even side", () => {
    const ratio = { right: 1, annotated: 16, extracted: 16 };
    const measures = Object.fromEntries(MEASURES.map((measure) => [measure, ratio])) as Parameters<
      typeof evaluationTable
    >[0]["measures"];
    expect(evaluationTable({ reports: [], measures })).toContain("actors            P 0.062 R 0.062 F1 0.062");
  });

  it("gives zeros where there is nothing", () => {
    expect(evaluationTable(evaluate(NOTHING_READ, [], NO_ALIASES))).toContain(
      "casualty/count    P 0.000 R 0.000 F1 0.000",
    );
  });
});

describe("evaluate", () => {
  it("refuses two annotations of one report", () => {
    const annotation = parseAnnotation("a.json", '{"doc": "a.txt"}');
    expect(() => evaluate(NOTHING_READ, [annotation, annotation], NO_ALIASES)).toThrow("a.txt is annotated twice");
  });
});
