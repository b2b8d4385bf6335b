export { type Aliases, NO_ALIASES, parseAliases } from "./aliases.js";
export type { Annotation } from "./annotation.js";
export { type Evaluation, evaluate } from "./evaluate.js";
export { MEASURES, type Measure, type ReportEvaluation } from "./evaluate-report.js";
export { EvaluationInputError } from "./input-error.js";
export { evaluationMisses } from "./misses.js";
export { parseAnnotation } from "./parse-annotation.js";
export { type Ratio, type Score, scoreOf } from "./ratio.js";
export { evaluationTable } from "./table.js";
