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
    figure(`peak memory, ${reports.length} reports`, outcome(many)),
    figure("one file of 1 MB", outcome(small)),
    held("one file of 10 MB, peak memory", outcome(large), `<= ${megabytes(MEMORY_BAR_BYTES)}`, isBounded(large)),
    growth(small, large),
  ];
}

/** Read, or refused, within the memory allowed. */
function isBounded({ peakBytes }: Run): boolean {
  return peakBytes !== null && peakBytes <= MEMORY_BAR_BYTES;
}

/** A file that is refused has no time to compare. */
function growth(small: Run, large: Run): Figure {
  const ratio = large.milliseconds / small.milliseconds;
  const refused = large.status !== null && large.status !== 0;
  if (refused) return figure("time, 10 MB / 1 MB", "refused");
  const isMet = large.status === 0 && ratio <= TIME_BAR;
  return held("time, 10 MB / 1 MB", ratio.toFixed(1), `<= ${TIME_BAR}`, isMet);
}

function outcome({ status, milliseconds, complaint, peakBytes }: Run): string {
  const peak = peakBytes === null ? "" : `${megabytes(peakBytes)}, `;
  if (status === 0) return `${peak}${seconds(milliseconds)}`;
  return status === null
    ? `stopped after ${seconds(milliseconds)}`
    : `${peak}exit ${status}: ${complaint.split("\n").at(-1)}`;
}
