import { EXIT, type Exit } from "./command.js";

const SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
const NAMES = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];

/**
 * Opens something, uses it until that is done or the process is told to end, and closes it either way; then the process
 * ends if it was told to. Closing waits for what is being written. A second signal ends the process at once.
 * @param gone nobody reads what is printed any more: the process is to end too, and that is no failure
 */
export async function untilInterrupted<T extends { close(): Promise<void> }>(
  open: () => Promise<T>,
  use: (opened: T, interrupted: AbortSignal) => Promise<Exit>,
  gone: AbortSignal,
): Promise<Exit> {
  const interrupt = new AbortController();
  let end: (exit: Exit) => void = () => {};
  const told = new Promise<Exit>((resolve) => {
    end = (exit) => {
      interrupt.abort();
      resolve(exit);
    };
  });
  const handlers = NAMES.map((name) => [name, () => end(SIGNALS[name])] as const);
  for (const [name, handler] of handlers) process.once(name, handler);
  gone.addEventListener("abort", () => end(EXIT.done), { once: true });
  try {
    return await closing(await open(), (opened) => Promise.race([told, use(opened, interrupt.signal)]));
  } finally {
    for (const [name, handler] of handlers) process.off(name, handler);
    // What was cut short may still hold threads and sockets, which would keep the process for long.
    if (interrupt.signal.aborted) process.exit(await told);
  }
}

async function closing<T extends { close(): Promise<void> }>(
  opened: T,
  use: (opened: T) => Promise<Exit>,
): Promise<Exit> {
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

/** Items until the signal, with the one that was under way; then the source is told to end, as by `break`. */
export async function* until<T>(signal: AbortSignal, items: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    if (signal.aborted) return;
  }
}
