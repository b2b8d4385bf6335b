import type { Problem } from "../model/problem.js";
import { isProblem } from "../net/problems.js";
import type { Source } from "../net/source.js";

export type Given = Source | Problem;

export interface BatchLimits {
  readonly most: number;
  readonly mostBytes: number;
  /** What is there after so long is not kept waiting for more. */
  readonly patienceMs: number;
}

/**
 * Many share the cost of a transaction, and an incident that several of them tell of is made once; still more would only
 * be acknowledged later.
 */
export const LIMITS: BatchLimits = { most: 128, mostBytes: 8_000_000, patienceMs: 1_000 };

/** Gathers what comes into batches: full ones from a folder, small ones from a slow network. */
export async function* batches(given: AsyncIterable<Given>, limits = LIMITS): AsyncGenerator<Given[]> {
  const iterator = given[Symbol.asyncIterator]();
  const start = () => expected(iterator.next());
  let held: Given[] = [];
  let coming = start();
  try {
    for (;;) {
      const next = held.length === 0 ? await coming : await within(coming, limits.patienceMs);
      if (next !== null && !next.done) {
        held.push(next.value);
        coming = start();
      }
      if (held.length > 0 && (next === null || next.done || isFull(held, limits))) {
        yield held;
        held = [];
      }
      if (next?.done) return;
    }
  } finally {
    await iterator.return?.();
  }
}

function isFull(held: readonly Given[], { most, mostBytes }: BatchLimits): boolean {
  const bytes = held.reduce((sum, one) => sum + (isProblem(one) ? 0 : one.bytes.length), 0);
  return bytes >= mostBytes || held.reduce((sum, one) => sum + reportsIn(one), 0) >= most;
}

const LINE_FEED = 10;

/** A part of a list holds a report in each line. */
function reportsIn(one: Given): number {
  if (isProblem(one) || one.line === null) return 1;
  let lines = 1;
  for (let at = one.bytes.indexOf(LINE_FEED); at >= 0; at = one.bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

/** Null if it takes longer. */
async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is awaited in its turn; until then its failure is not unhandled, which would end the program at once. */
function expected<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Works ahead on so many at once, and gives what comes of them in order. */
export async function* ahead<T, R>(
  given: AsyncIterable<T>,
  many: number,
  work: (one: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  const start = (one: T): void => {
    running.push(expected(work(one)));
  };
  for await (const one of given) {
    start(one);
    if (running.length >= many) yield await (running.shift() as Promise<R>);
  }
  for (let next = running.shift(); next !== undefined; next = running.shift()) yield await next;
}
