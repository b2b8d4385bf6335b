import { inProcess } from "../../src/service/in-process.js";
import type { Ledger, Page } from "../../src/service/ledger.js";
import { type Dice, dice } from "../dice.js";
import { type Figure, figure, held } from "../figures.js";
import { ACCOUNTS_OF_A_REPORT, preparedOfWar } from "./accounts.js";
import { type BenchEngine, withEngines } from "./engines.js";
import { fill } from "./fill.js";
import { QUESTIONS, type Question } from "./questions.js";
import { towns } from "./towns.js";
import { openWatched, tablesScanned, type WatchedStore } from "./watched-store.js";

/** Accounts in the ledger. */
const SIZES = [10_000, 100_000] as const;
type Size = (typeof SIZES)[number];
const RUNS = 40;
/** To come to a deep page takes a large one first: it is asked for each fourth time. */
const DEEP_EACH = 4;
/** What comes before a deep page: as many as one page can hold, where there are so many. */
const DEEP = { 10000: 200, 100000: 1_000 } as const;
const PLACES = towns();

/** Pages of incidents and of reports found, first ones and deep ones; and whether the plan goes by an index. */
export async function pages(sizes: readonly Size[] = SIZES): Promise<Figure[]> {
  return withEngines(async (engines) => {
    const figures: Figure[] = [];
    for (const engine of engines) {
      for (const accounts of sizes) figures.push(...(await pagesOf(engine, accounts)));
    }
    return figures;
  });
}

async function pagesOf(engine: BenchEngine, accounts: Size): Promise<Figure[]> {
  const address = await engine.fresh();
  await fill(address, preparedOfWar(accounts / ACCOUNTS_OF_A_REPORT));
  const store = await openWatched(address);
  try {
    const figures = [figure(`${engine.name}, ${accounts} accounts`, "p50, p99 of a first page; of a deep one")];
    for (const question of QUESTIONS) figures.push(await pagesFor(question, store, DEEP[accounts]));
    return figures;
  } finally {
    await store.close();
  }
}

async function pagesFor(question: Question, store: WatchedStore, depth: number): Promise<Figure> {
  const ledger = inProcess(store, () => new Date().toISOString());
  const die = dice(5);
  const [first, deep]: [number[], number[]] = [[], []];
  const scanned = new Set<string>();
  for (let i = 0; i < RUNS; i++) {
    const ask = asker(question, ledger, die);
    store.taken();
    first.push(await timedPage(() => ask({})));
    for (const table of await scannedBy(store)) scanned.add(table);
    if (i % DEEP_EACH > 0) continue;
    const after = (await ask({ limit: depth })).next;
    if (after === null) continue;
    store.taken();
    deep.push(await timedPage(() => ask({ after })));
    for (const table of await scannedBy(store)) scanned.add(table);
  }
  const through = [...scanned].join(", ");
  const measured = [first, deep].map(percentiles).join("; ") + (through === "" ? "" : `, through all of ${through}`);
  return held(`  ${question.what}`, measured, "by an index", scanned.size === 0);
}

/** The tables that the page just timed went through row by row. */
async function scannedBy(store: WatchedStore): Promise<string[]> {
  const tables: string[] = [];
  for (const statement of store.taken()) tables.push(...(await tablesScanned(store, statement)));
  return tables;
}

type Ask = (page: { limit?: number; after?: string }) => Promise<Page<unknown>>;

function asker(question: Question, ledger: Ledger, die: Dice): Ask {
  if ("incidents" in question) {
    const query = question.incidents(die, PLACES);
    return (page) => ledger.incidents({ ...query, ...page });
  }
  const query = question.search(die, PLACES);
  return (page) => ledger.search({ ...query, ...page });
}

async function timedPage(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

function percentiles(times: readonly number[]): string {
  if (times.length === 0) return "none so deep";
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(1);
  return `${at(0.5)}, ${at(0.99)} ms`;
}
