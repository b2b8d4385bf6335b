import type { Reading } from "../model/incident.js";
import type { Aliases } from "./aliases.js";
import type { Annotation } from "./annotation.js";
import { documentsOf } from "./documents.js";
import { evaluateReport, MEASURES, type Measure, type ReportEvaluation } from "./evaluate-report.js";
import { EvaluationInputError } from "./input-error.js";
import { namesWith } from "./names.js";
import { type Ratio, sum } from "./ratio.js";

/** A reading measured against annotations. */
export interface Evaluation {
  /** In the order of the annotations. */
  readonly reports: readonly ReportEvaluation[];
  readonly measures: Readonly<Record<Measure, Ratio>>;
}

/**
 * Measures a reading against annotated reports, matched by file name. Reports that nobody annotated are left out; an
 * annotated report that was not read counts as missed whole.
 * @throws EvaluationInputError if two annotations are of one report
 */
export function evaluate(reading: Reading, annotations: readonly Annotation[], aliases: Aliases): Evaluation {
  rejectDuplicates(annotations);
  const names = namesWith(aliases);
  const documents = documentsOf(reading);
  const reports = annotations.map((annotation) =>
    evaluateReport(annotation, documents.get(annotation.doc) ?? null, names),
  );
  const total = (measure: Measure) => sum(reports.map(({ measures }) => measures[measure]));
  return { reports, measures: Object.fromEntries(MEASURES.map((m) => [m, total(m)])) as Record<Measure, Ratio> };
}

function rejectDuplicates(annotations: readonly Annotation[]): void {
  const seen = new Set<string>();
  for (const { doc } of annotations) {
    if (seen.has(doc))
      throw new EvaluationInputError(`${doc} is annotated twice: keep one annotation whose "doc" is "${doc}"`);
    seen.add(doc);
  }
}
