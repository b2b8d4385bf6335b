/** One measured ratio or value, with the bar it is held against. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** What it should be; null for a figure that stands beside others for comparison. */
  readonly bar: string | null;
  readonly met: boolean | null;
}

export function figure(what: string, measured: string): Figure {
  return { what, measured, bar: null, met: null };
}

export function held(what: string, measured: string, bar: string, met: boolean): Figure {
  return { what, measured, bar, met };
}

/** Columns that line up, a heading above. */
export function table(heading: string, figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, bar, met }) => [what, measured, bar ?? "", verdict(met)]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const lines = rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd());
  return `${heading}\n${lines.join("\n")}\n`;
}

function verdict(met: boolean | null): string {
  if (met === null) return "";
  return met ? "met" : "MISSED";
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
