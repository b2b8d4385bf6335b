import { EXIT, type Exit } from "./command.js";

const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
const NAMES = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];

/**
 * Does `work` until it is done or the process is told to end; what is open is closed either way, and then the process
 * ends if it was told to. A second signal ends it at once.
 * @param close waits for what is being written
 */
export async function untilInterrupted(
  work: (interrupted: AbortSignal) => Promise<Exit>,
  close: () => Promise<void>,
): Promise<Exit> {
  const interrupt = new AbortController();
  const handlers = new Map<keyof typeof SIGNALS, () => void>();
  const told = new Promise<Exit>((resolve) => {
    for (const name of NAMES) handlers.set(name, () => resolve(SIGNALS[name]));
  });
  for (const [name, handler] of handlers) process.once(name, handler);
  void told.then(() => interrupt.abort());
  try {
    return await Promise.race([work(interrupt.signal), told]);
  } finally {
    await close();
    for (const [name, handler] of handlers) process.off(name, handler);
    // What was cut short may still hold threads and sockets, which would keep the process for long.
    if (interrupt.signal.aborted) process.exit(await told);
  }
}

/** Items until the signal, with the one that was under way; then the source is told to end, as by `break`. */
export async function* until<T>(signal: AbortSignal, items: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    if (signal.aborted) return;
  }
}
