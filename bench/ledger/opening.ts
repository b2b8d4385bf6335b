import { inProcess } from "../../src/service/in-process.js";
import { openStore } from "../../src/store/open.js";
import { type Figure, held, median, seconds } from "../figures.js";
import { preparedOfWar } from "./accounts.js";
import { deconflict } from "./command.js";
import { type BenchEngine, withEngines } from "./engines.js";
import { fill } from "./fill.js";

const REPORTS = 10_000;
const RUNS = 7;
const BAR_MS = 1_000;

/** How soon a ledger that is there answers: opened in a process that runs, and by a command from its start to its end. */
export async function opening(): Promise<Figure[]> {
  return withEngines(async (engines) => {
    const figures: Figure[] = [];
    for (const engine of engines) figures.push(...(await openingOf(engine)));
    return figures;
  });
}

async function openingOf(engine: BenchEngine): Promise<Figure[]> {
  const address = await engine.fresh();
  await fill(address, preparedOfWar(REPORTS));
  const bare = await medianOf(() => open(address, false));
  const page = await medianOf(() => open(address, true));
  const command = await medianOf(async () => (await deconflict("incidents", "--ledger", address)).milliseconds);
  const bar = `< ${seconds(BAR_MS)}`;
  return [
    held(`${engine.name}, open and close`, seconds(bare), bar, bare < BAR_MS),
    held(`${engine.name}, open, one page, close`, seconds(page), bar, page < BAR_MS),
    held(`${engine.name}, deconflict incidents`, seconds(command), bar, command < BAR_MS),
  ];
}

async function medianOf(run: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) times.push(await run());
  return median(times);
}

/** Milliseconds. */
async function open(address: string, withPage: boolean): Promise<number> {
  const start = performance.now();
  const store = await openStore(address, { create: false, command: "bench" });
  if (withPage) await inProcess(store, () => "").incidents({});
  await store.close();
  return performance.now() - start;
}
