import { batches } from "../../src/service/batches.js";
import { type Prepared, prepare } from "../../src/service/prepare.js";
import { localReader, type Reader } from "../../src/service/reader.js";
import { takeIn } from "../../src/service/take-in.js";
import { type OpenStore, openStore, writing } from "../../src/store/open.js";
import { type Figure, figure, held, median } from "../figures.js";
import { type BenchEngine, withEngines } from "./engines.js";
import { insertPlainly, type PlainRows, rowsOf } from "./plain-rows.js";
import { sourcesOfWar } from "./reports.js";

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
  const rounds: { rows: number; ledger: number; plain: number }[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const { rows, milliseconds: ledger } = await byLedger(await engine.fresh(), prepared, version);
    const plain = await plainly(await engine.fresh(), rows);
    rounds.push({ rows: rows.reduce((sum, one) => sum + one.rows.length, 0), ledger, plain });
  }
  const rate = (which: "ledger" | "plain") =>
    `${Math.round(median(rounds.map((round) => (round.rows * 1000) / round[which])))} rows/s`;
  const ratio = median(rounds.map(({ ledger, plain }) => plain / ledger));
  return [
    figure(`${engine.name}, storing`, rate("ledger")),
    figure(`${engine.name}, plain insert of the same rows`, rate("plain")),
    held("  storing / plain insert", ratio.toFixed(2), `>= ${BAR}`, ratio >= BAR),
  ];
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
): Promise<{ rows: PlainRows[]; milliseconds: number }> {
  return withStore(address, async (store) => {
    const start = performance.now();
    for (const batch of prepared) {
      const taking = { by: "bench", at: new Date().toISOString(), reader };
      await writing(store, (trx) => takeIn(trx, batch, taking));
    }
    const milliseconds = performance.now() - start;
    return { rows: await rowsOf(store), milliseconds };
  });
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
