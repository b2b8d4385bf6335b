import type { Report } from "../src/model/report.js";
import { type Run, readInChild, withFiles } from "./child.js";
import { syntheticText } from "./corpus.js";
import { type Figure, figure, held, megabytes, seconds } from "./figures.js";

const LARGE_BYTES = 10_000_000;
const SMALL_BYTES = 1_000_000;
/** Ten times the text may take this many times as long: more than 10 for the growth of the heap, far from the 100 of n². */
const TIME_BAR = 20;
const MEMORY_BAR_BYTES = 1_500_000_000;

/** Peak memory of the command on many reports, and on one very long one. */
export function memory(reports: readonly Report[]): Figure[] {
  const lines = reports.map(({ file, publisher, published, text }) =>
    JSON.stringify({ file, publisher, published, text }),
  );
  const many = withFiles({ "reports.jsonl": lines.join("\n") }, readInChild);
  const small = withFiles({ "small.txt": syntheticText(SMALL_BYTES) }, readInChild);
  const large = withFiles({ "large.txt": syntheticText(LARGE_BYTES) }, readInChild);
  return [
    figure(`peak memory, ${reports.length} reports`, `${megabytes(many.peakBytes)}, ${outcome(many)}`),
    figure("one file of 1 MB", `${megabytes(small.peakBytes)}, ${outcome(small)}`),
    held(
      "one file of 10 MB, peak memory",
      `${megabytes(large.peakBytes)}, ${outcome(large)}`,
      `<= ${megabytes(MEMORY_BAR_BYTES)}`,
      large.peakBytes <= MEMORY_BAR_BYTES,
    ),
    growth(small, large),
  ];
}

/** A file that is refused has no time to compare. */
function growth(small: Run, large: Run): Figure {
  if (large.status !== 0) return figure("time, 10 MB / 1 MB", "refused");
  const ratio = large.milliseconds / small.milliseconds;
  return held("time, 10 MB / 1 MB", ratio.toFixed(1), `<= ${TIME_BAR}`, ratio <= TIME_BAR);
}

function outcome({ status, milliseconds, complaint }: Run): string {
  return status === 0 ? seconds(milliseconds) : `ended with ${status}: ${complaint.split("\n").at(-1)}`;
}
