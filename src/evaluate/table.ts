import type { Evaluation } from "./evaluate.js";
import { LEVELS } from "./levels.js";
import { type Ratio, scoreOf } from "./ratio.js";

/** The table of measures: precision, recall and F1, three decimals. */
export function evaluationTable({ reports, measures }: Evaluation): string {
  const { count, accounts } = measures;
  const lines = [
    `${reports.length} reports, ${count.annotated} casualty records annotated, ${count.extracted} extracted; ` +
      `${accounts.annotated} accounts annotated, ${accounts.extracted} extracted`,
    ...LEVELS.map((level) => line(`casualty/${level}`, measures[level])),
    line("accounts", accounts),
    line("actors", measures.actors),
    line("grouping", measures.grouping),
  ];
  return `${lines.join("\n")}\n`;
}

function line(name: string, ratio: Ratio): string {
  const { precision, recall, f1 } = scoreOf(ratio);
  return `${name.padEnd(17)} P ${decimals(precision)} R ${decimals(recall)} F1 ${decimals(f1)}`;
}

/** Three decimals, an exact half to the even side as C and Python round, where JavaScript rounds it up. */
function decimals(value: number): string {
  const isHalf = (value * 16) % 2 === 1; // the only binary fractions that end in an exact 5 at the fourth decimal
  const thousandths = Math.floor(value * 1000);
  return isHalf ? ((thousandths + (thousandths % 2)) / 1000).toFixed(3) : value.toFixed(3);
}
