import { readerFor } from "../../src/service/readers.js";
import { type Figure, figure } from "../figures.js";
import { deconflict } from "./command.js";
import { type BenchEngine, withEngines } from "./engines.js";
import { withListOf } from "./list-file.js";
import { sourcesOfWar } from "./reports.js";

const REPORTS = 1_500;
/** Reading alone is a steady pace, and these are enough to tell it. */
const READ = 500;

/** How many reports a second come into a ledger, beside reading alone. */
export async function adding(): Promise<Figure[]> {
  const alone = await readingAlone();
  const rate = (what: string, milliseconds: number) => {
    const perSecond = (REPORTS * 1000) / milliseconds;
    return figure(what, `${perSecond.toFixed(0)} reports/s, ${(perSecond / alone).toFixed(2)} of reading alone`);
  };
  const figures = [figure("reading alone, one thread", `${alone.toFixed(0)} reports/s`)];
  await withEngines(([embedded, server]) =>
    withListOf(REPORTS, async (list) => {
      for (const engine of [embedded, server] as BenchEngine[]) {
        for (const workers of engine.name === "embedded" ? [0, 2] : [0, 1, 2]) {
          const what = `${engine.name}, add --workers ${workers}`;
          figures.push(rate(what, await added(await engine.fresh(), list, workers)));
        }
      }
      for (const processes of [1, 2]) {
        const what = `server, queue and ${processes} work process${processes === 1 ? "" : "es"}`;
        figures.push(rate(what, await worked(await (server as BenchEngine).fresh(), list, processes)));
      }
    }),
  );
  return figures;
}

/** Reports a second. */
async function readingAlone(): Promise<number> {
  const reader = readerFor(0);
  const reports = [];
  for await (const source of sourcesOfWar(READ)) {
    const [found] = await reader.ingest([source], null);
    reports.push(...(found?.items ?? []).map(({ report }) => report));
  }
  await reader.read(reports.slice(0, READ / 5)); // warm
  const start = performance.now();
  await reader.read(reports);
  return (READ * 1000) / (performance.now() - start);
}

/** Milliseconds of the whole command, its start included. */
async function added(ledger: string, list: string, workers: number): Promise<number> {
  const { milliseconds } = await deconflict("add", list, "--ledger", ledger, "--workers", String(workers));
  return milliseconds;
}

/** Milliseconds from the start of the workers to the end of the last; the queue was filled before. */
async function worked(ledger: string, list: string, processes: number): Promise<number> {
  await deconflict("add", list, "--queue", "--ledger", ledger);
  const start = performance.now();
  await Promise.all(Array.from({ length: processes }, () => deconflict("work", "--ledger", ledger, "--workers", "0")));
  return performance.now() - start;
}
