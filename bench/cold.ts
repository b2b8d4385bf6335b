import { spawnSync } from "node:child_process";
import { readInChild, withFiles } from "./child.js";
import { syntheticReports } from "./corpus.js";
import { type Figure, figure, held, median, seconds, timed } from "./figures.js";

const RUNS = 7;
const REPORTS = 5;
const BAR_MS = 800;

/** `deconflict read` of a few short reports from nothing, beside Node.js doing nothing. */
export function cold(): Figure[] {
  const files = Object.fromEntries(syntheticReports(REPORTS).map(({ file, text }) => [file, text]));
  const [reading, nothing] = withFiles(files, (paths) => {
    const runs = Array.from({ length: RUNS }, () => [
      coldRead(paths),
      timed(() => spawnSync(process.execPath, ["-e", "0"])),
    ]);
    return [0, 1].map((which) => median(runs.map((run) => run[which] as number))) as [number, number];
  });
  return [
    held(
      `cold read of ${REPORTS} short reports`,
      seconds(reading),
      `< ${seconds(BAR_MS)} on a quiet machine`,
      reading < BAR_MS,
    ),
    figure("node -e 0", seconds(nothing)),
    figure("cold read / node -e 0", (reading / nothing).toFixed(1)),
  ];
}

function coldRead(paths: readonly string[]): number {
  const { milliseconds, status, complaint } = readInChild(paths);
  if (status !== 0) throw new Error(`deconflict read ended with ${status}: ${complaint}`);
  return milliseconds;
}
