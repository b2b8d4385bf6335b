import { once } from "node:events";
import { setInterval, setTimeout } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { PDF_LIMITS, type PdfLimits } from "./limits.js";
import type { PdfAnswer, PdfTask, PdfText } from "./messages.js";
import { PdfError } from "./pdf-error.js";
import { giveBack, takeThread } from "./thread.js";

/** How often the program's memory is looked at, in milliseconds: unpacking fills some 10 MB meanwhile. */
const LOOK_MS = 50;

/**
 * Takes the text out of a PDF, in a thread that is ended when it exceeds its limits.
 * @throws PdfError if there is no text to be had, in words
 */
export async function pdfText(bytes: Uint8Array, limits: PdfLimits = PDF_LIMITS): Promise<PdfText> {
  const thread = takeThread();
  const answer = await ask(thread, { bytes, limits }).catch(async (error: unknown) => {
    await thread.terminate();
    throw error;
  });
  giveBack(thread);
  if ("refusal" in answer) throw new PdfError(answer.refusal);
  return answer.found;
}

async function ask(thread: Worker, task: PdfTask): Promise<PdfAnswer> {
  const { ms, growthMegabytes } = task.limits;
  const done = new AbortController();
  const { signal } = done;
  try {
    thread.postMessage(task);
    return await Promise.race([
      answerOf(thread, signal),
      ended(thread, signal),
      tooLong(ms, signal),
      tooLarge(growthMegabytes, signal),
    ]);
  } finally {
    done.abort();
  }
}

async function answerOf(thread: Worker, signal: AbortSignal): Promise<PdfAnswer> {
  try {
    const [answer] = (await once(thread, "message", { signal })) as [PdfAnswer];
    return answer;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_WORKER_OUT_OF_MEMORY") throw tooMuchMemory();
    throw new PdfError(`a PDF that cannot be read (${message})`);
  }
}

async function ended(thread: Worker, signal: AbortSignal): Promise<never> {
  const [code] = (await once(thread, "exit", { signal })) as [number];
  throw new PdfError(`a PDF that ends what reads it (code ${code})`);
}

async function tooLong(ms: number, signal: AbortSignal): Promise<never> {
  await setTimeout(ms, undefined, { signal });
  throw new PdfError(`a PDF that takes longer than ${ms / 1000} s to read`);
}

async function tooLarge(growthMegabytes: number, signal: AbortSignal): Promise<never> {
  const limit = process.memoryUsage.rss() + growthMegabytes * 2 ** 20;
  for await (const _ of setInterval(LOOK_MS, undefined, { signal })) {
    if (process.memoryUsage.rss() > limit) break;
  }
  throw tooMuchMemory();
}

function tooMuchMemory(): PdfError {
  return new PdfError("a PDF that takes too much memory to read");
}
