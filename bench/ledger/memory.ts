import { type Figure, figure, held, megabytes, seconds } from "../figures.js";
import { deconflict, type Ran } from "./command.js";
import { type BenchEngine, withEngines } from "./engines.js";
import { withListOf } from "./list-file.js";

const REPORTS = 50_000;
/** Of so many reports, beside which the others are held. */
const SMALL_SHARE = 0.1;
const BAR_BYTES = 1_000_000_000;
/** Ten times the reports: what is kept of each would show as more than this. */
const GROWTH_BAR = 1.3;

/** Peak memory of `deconflict add` with two threads on many reports, and on a tenth of them. */
export async function memory(size = REPORTS): Promise<Figure[]> {
  const few = Math.round(size * SMALL_SHARE);
  return withEngines(async (engines) => {
    const figures: Figure[] = [];
    for (const engine of engines) {
      const [small, large] = [await peak(engine, few), await peak(engine, size)];
      const growth = large.peakBytes / small.peakBytes;
      const isBounded = large.peakBytes < BAR_BYTES;
      figures.push(
        figure(`${engine.name}, ${few} reports`, outcome(small, few)),
        held(`${engine.name}, ${size} reports`, outcome(large, size), `< ${megabytes(BAR_BYTES)}`, isBounded),
        held("  its memory / that of a tenth", growth.toFixed(2), `<= ${GROWTH_BAR}`, growth <= GROWTH_BAR),
      );
    }
    return figures;
  });
}

async function peak(engine: BenchEngine, reports: number): Promise<Ran> {
  const ledger = await engine.fresh();
  return withListOf(reports, (list) => deconflict("add", list, "--ledger", ledger, "--workers", "2"));
}

function outcome({ peakBytes, milliseconds }: Ran, reports: number): string {
  const perSecond = (reports * 1000) / milliseconds;
  return `${megabytes(peakBytes)}, ${seconds(milliseconds)}, ${perSecond.toFixed(0)} reports/s`;
}
