import { batches } from "../../src/service/batches.js";
import { type Prepared, prepare } from "../../src/service/prepare.js";
import { localReader, type Reader } from "../../src/service/reader.js";
import { takeIn } from "../../src/service/take-in.js";
import { type OpenStore, openStore, writing } from "../../src/store/open.js";
import { type Figure, figure, held, median } from "../figures.js";
import { type BenchEngine, withEngines } from "./engines.js";
import { insertPlainly, type PlainRows, rowsOf } from "./plain-rows.js";
import { sourcesOfWar } from "./reports.js";
import { openWatched } from "./watched-store.js";

const REPORTS = 2_048;
const ROUNDS = 3;
const BAR = 0.5;

/** Storing of reports that are read already, linking included, against a plain insert of the rows that come of it. */
export async function storing(): Promise<Figure[]> {
  const reader = localReader();
  return withEngines(async (engines) => {
    const prepared = await prepareAll(engines[0] as BenchEngine, reader);
    const figures: Figure[] = [];
    for (const engine of engines) figures.push(...(await against(engine, prepared, reader.version)));
    return figures;
  });
}

async function against(engine: BenchEngine, prepared: readonly Prepared[][], version: string): Promise<Figure[]> {
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const { rows, ...times } = await byLedger(await engine.fresh(), prepared, version);
    const plain = await plainly(await engine.fresh(), rows);
    rounds.push({ ...times, plain, rows: rows.reduce((sum, one) => sum + one.rows.length, 0) });
  }
  const rate = (which: "whole" | "plain") =>
    `${Math.round(median(rounds.map((round) => (round.rows * 1000) / round[which])))} rows/s`;
  const [ratio, statements] = (["whole", "statements"] as const).map((which) =>
    median(rounds.map((round) => round.plain / round[which])),
  ) as [number, number];
  return [
    figure(`${engine.name}, linking, comparing and storing`, rate("whole")),
    figure(`${engine.name}, plain insert of the same rows`, rate("plain")),
    held("  the first / the second", ratio.toFixed(2), `>= ${BAR}`, ratio >= BAR),
    figure("  the same without linking and comparing: statements alone", statements.toFixed(2)),
  ];
}

/** Milliseconds, and how many rows came of it. */
interface Round {
  readonly whole: number;
  /** Of the whole, what was spent in the database. */
  readonly statements: number;
  readonly plain: number;
  readonly rows: number;
}

async function prepareAll(engine: BenchEngine, reader: Reader): Promise<Prepared[][]> {
  return withStore(await engine.fresh(), async (store) => {
    const all: Prepared[][] = [];
    for await (const given of batches(sourcesOfWar(REPORTS))) {
      all.push([...(await prepare(store, reader, given, null)).reports]);
    }
    return all;
  });
}

async function byLedger(
  address: string,
  prepared: readonly Prepared[][],
  reader: string,
): Promise<{ rows: PlainRows[]; whole: number; statements: number }> {
  await withStore(address, async () => undefined);
  const store = await openWatched(address);
  try {
    const start = performance.now();
    for (const batch of prepared) {
      const taking = { by: "bench", at: new Date().toISOString(), reader };
      await writing(store, (trx) => takeIn(trx, batch, taking));
    }
    const [whole, statements] = [performance.now() - start, store.spent()];
    return { rows: await rowsOf(store), whole, statements };
  } finally {
    await store.close();
  }
}

/** Milliseconds. */
async function plainly(address: string, tables: readonly PlainRows[]): Promise<number> {
  return withStore(address, async (store) => {
    const start = performance.now();
    for (const rows of tables) await insertPlainly(store, rows);
    return performance.now() - start;
  });
}

async function withStore<T>(address: string, work: (store: OpenStore) => Promise<T>): Promise<T> {
  const store = await openStore(address, { create: true, command: "bench" });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
