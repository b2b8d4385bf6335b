import { existsSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { packageRoot } from "../net/package-root.js";
import { toolName } from "../net/tool.js";
import type { Reader } from "./reader.js";

/** What is asked of a thread: a method of the reader it has, with its arguments. */
export interface Request {
  readonly id: number;
  readonly method: "ingest" | "read";
  readonly arguments: readonly unknown[];
}

export type Reply = { readonly id: number } & ({ readonly result: unknown } | { readonly error: string });

/** A thread could not do what was asked of it. */
export class ThreadError extends Error {
  override readonly name = "ThreadError";
}

/** Reads in threads: what is asked for is dealt out to all of them. */
export function threadedReader(many: number): Reader {
  // Each thread has a heap of its own, and V8 lets each grow to several times what it holds before it clears it. Looking
  // sooner takes a little time and a third less memory.
  setFlagsFromString("--heap-growing-percent=30");
  const threads = Array.from({ length: many }, () => new Thread());
  const deal = async <T, R>(method: Request["method"], items: readonly T[], ...rest: unknown[]): Promise<R[]> => {
    const size = Math.max(1, Math.ceil(items.length / many));
    const parts = threads.map((thread, i) => ({ thread, items: items.slice(i * size, (i + 1) * size) }));
    const busy = parts.filter((part) => part.items.length > 0);
    return (
      await Promise.all(busy.map((part) => part.thread.ask(method, [part.items, ...rest]) as Promise<R[]>))
    ).flat();
  };
  return {
    version: toolName(),
    ingest: (sources, metadata) => deal("ingest", sources, metadata),
    read: (reports) => deal("read", reports),
    close: async () => void (await Promise.all(threads.map((thread) => thread.end()))),
  };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

class Thread {
  readonly #worker = new Worker(program());
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;

  constructor() {
    this.#worker.on("message", (reply: Reply) => this.#settle(reply));
    this.#worker.on("error", (error) => this.#fail(error));
    // Whoever waits for an answer keeps the program running, not the thread.
    this.#worker.unref();
  }

  ask(method: Request["method"], args: readonly unknown[]): Promise<unknown> {
    const id = ++this.#last;
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, method, arguments: args } satisfies Request);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ("error" in reply) waiting?.reject(new ThreadError(reply.error));
    else waiting?.resolve(reply.result);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values())
      reject(new ThreadError(`a reading thread ended: ${error.message}`));
    this.#waiting.clear();
  }
}

/** The built program of a thread: threads run no TypeScript. */
function program(): string {
  const file = join(packageRoot(), "dist/reading-thread.js");
  if (!existsSync(file)) throw new ThreadError(`${file} is missing; build it with: npm run build`);
  return file;
}
