import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { Metadata } from "../ingest/index.js";
import type { Problem } from "../model/problem.js";
import { isProblem } from "../net/problems.js";
import type { Source } from "../net/source.js";
import {
  batchesAside,
  endBatch,
  isWorkLeft,
  type LeasedBatch,
  leaseBatch,
  putBatch,
  renewLease,
  returnBatch,
  takeUpAgain,
} from "../store/queue.js";
import { reportless } from "./add.js";
import { batches } from "./batches.js";
import type { Context } from "./context.js";
import type { Added, AddOptions, Ledger } from "./ledger.js";
import { prepare } from "./prepare.js";
import type { Reader } from "./reader.js";
import { readerFor } from "./readers.js";
import { storeBatch } from "./store-batch.js";

/** A worker without work looks again after so long. */
const LOOK_AGAIN_MS = 1_000;

/** A batch as it waits: JSON, its bytes in base64. */
export interface Stored {
  readonly sources: readonly (Omit<Source, "bytes" | "exchange"> & {
    readonly bytes: string;
    readonly exchange: string | null;
  })[];
  readonly metadata:
    | readonly (readonly [string, { readonly publisher: string | null; readonly published: string | null }])[]
    | null;
}

/** Puts batches of sources into the queue; what could not be had is said and left out. */
export async function* enqueue(
  { store, now }: Context,
  sources: AsyncIterable<Source | Problem>,
  { by, metadata = null }: AddOptions,
): ReturnType<Ledger["enqueue"]> {
  for await (const given of batches(sources)) {
    const found = given.filter((one): one is Source => !isProblem(one));
    // Sorts by time, so that the oldest is worked on first.
    const id = `b${Date.parse(now()).toString(36)}-${randomUUID().slice(0, 8)}`;
    if (found.length > 0) await putBatch(store, { id, sources: toStored(found, metadata), by, at: now() });
    yield { batch: id, sources: found.length };
    yield* given.filter((one) => isProblem(one));
  }
}

export type WorkOptions = Parameters<Ledger["work"]>[0] & {
  /** After so long without a sign of life another worker takes a batch over. */
  readonly leaseSeconds?: number;
};

/** Works on batches one after the other; with `wait`, for ever, until it is told to stop. */
export async function* work(
  context: Context,
  { by, workers, wait: forEver, retry, signal, leaseSeconds }: WorkOptions,
): AsyncGenerator<Added> {
  const reader = readerFor(workers);
  const lease = `${by} ${randomUUID()}`;
  const named = new Set<string>();
  try {
    if (retry === true) await takeUpAgain(context.store);
    while (signal?.aborted !== true) {
      const batch = await leaseBatch(context.store, lease, leaseSeconds);
      if (batch !== null) yield* workOn(context, reader, batch);
      yield* putAside(context, named);
      if (batch !== null) continue;
      if (!forEver && !(await isWorkLeft(context.store))) return;
      // Others may be at work; what they leave behind when they die is taken over.
      await wait(LOOK_AGAIN_MS, undefined, { signal }).catch(() => undefined);
    }
  } finally {
    await reader.close();
  }
}

/** Says of each batch once that it was put aside, and why. */
async function* putAside({ store }: Context, named: Set<string>): AsyncGenerator<Added> {
  for (const { id, failure } of await batchesAside(store)) {
    if (named.has(id)) continue;
    named.add(id);
    const message = `put aside: ${failure}. Its sources are kept; deconflict work --retry takes it up again`;
    const problem = { file: `batch ${id}`, line: null, message, fatal: true };
    yield { report: null, file: problem.file, outcome: "unread", accounts: 0, incidents: [], problems: [problem] };
  }
}

/** A batch that fails is given back, to be tried again or put aside; only what goes wrong with that ends the worker. */
async function* workOn({ store, now }: Context, reader: Reader, batch: LeasedBatch): AsyncGenerator<Added> {
  const heart = setInterval(() => void renewLease(store, batch).catch(() => undefined), (batch.seconds * 1000) / 3);
  try {
    const { sources, metadata } = fromStored(batch.sources as Stored);
    const prepared = await prepare(store, reader, sources, metadata);
    const taking = { by: batch.addedBy, at: now(), reader: reader.version };
    // Whoever took it over stores it; here nothing is then.
    const added = await storeBatch(store, prepared.reports, taking, {
      holds: (trx) => renewLease(trx, batch),
      end: (trx) => endBatch(trx, batch),
    });
    yield* [...added, ...reportless(prepared)];
  } catch (error) {
    await returnBatch(store, batch, error instanceof Error ? error.message : String(error));
  } finally {
    clearInterval(heart);
  }
}

function toStored(sources: readonly Source[], metadata: Metadata | null): Stored {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  return {
    sources: sources.map((source) => ({
      ...source,
      bytes: base64(source.bytes),
      exchange: source.exchange === null ? null : base64(source.exchange),
    })),
    metadata: metadata === null ? null : [...metadata],
  };
}

function fromStored({ sources, metadata }: Stored): { sources: Source[]; metadata: Metadata | null } {
  const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, "base64"));
  return {
    sources: sources.map((source) => ({
      ...source,
      bytes: bytes(source.bytes),
      exchange: source.exchange === null ? null : bytes(source.exchange),
    })),
    metadata: metadata === null ? null : new Map(metadata),
  };
}
