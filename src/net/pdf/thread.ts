import { Worker } from "node:worker_threads";

/** For what the PDF library holds in JavaScript's own memory. */
const HEAP_MEGABYTES = 512;

/** The thread that read the last PDF, kept for the next: to start one takes longer than most PDFs. */
let idle: Worker | null = null;

/** A thread that reads a PDF for each message; to be given back, or ended. */
export function takeThread(): Worker {
  const thread = idle ?? start();
  idle = null;
  thread.ref();
  return thread;
}

/** Keeps a thread that has answered, without keeping the program from ending. */
export function giveBack(thread: Worker): void {
  if (idle !== null) void thread.terminate();
  else {
    thread.unref();
    idle = thread;
  }
}

/** From source the thread needs the compiler; from dist/ it stands beside the chunk that this is bundled into. */
function start(): Worker {
  const name = import.meta.url.endsWith(".ts") ? "./worker-from-source.mjs" : "./pdf-worker.js";
  const thread = new Worker(new URL(name, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    // The library's warnings are of drawing, which is not done.
    stdout: true,
    stderr: true,
  });
  // Whoever awaits an answer hears of an error; without this one it would end the program besides.
  return thread.on("error", () => {});
}
