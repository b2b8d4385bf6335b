import { parentPort } from "node:worker_threads";
import { localReader } from "./reader.js";
import type { Reply, Request } from "./threads.js";

// The program of a reading thread: it answers requests one after the other, in the order in which they come.

const reader = localReader();
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (request: Request) => {
  last = last.then(async () => parentPort?.postMessage(await answer(request)));
});

async function answer({ id, method, arguments: args }: Request): Promise<Reply> {
  try {
    return { id, result: await (reader[method] as (...all: readonly unknown[]) => Promise<unknown>)(...args) };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
