import { closeSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { acquireLock, type Lock } from "../../src/store/lock.js";

// A process that competes for the lock of a folder, as the test that forked it says.

/** What the test asks for: to take the lock, to let it go, or to take it and let it go for some time, over and over. */
export type Order =
  | { readonly take: string }
  | { readonly release: true }
  | { readonly contend: string; readonly ms: number };

/** `won` is whether the lock was had; for `contend`, how often, and how often somebody else was inside as well. */
export type Answer =
  | { readonly won: boolean; readonly error?: string }
  | { readonly turns: number; readonly collisions: number };

let lock: Lock | undefined;

process.on("message", (order: Order) => {
  answer(order).then((reply) => process.send?.(reply));
});

async function answer(order: Order): Promise<Answer> {
  if ("contend" in order) return contend(order.contend, order.ms);
  if ("release" in order) {
    await lock?.release();
    return { won: false };
  }
  const error = await take(order.take);
  return error === undefined ? { won: true } : { won: false, error: `${error.name}: ${error.message}` };
}

async function take(folder: string): Promise<Error | undefined> {
  try {
    lock = await acquireLock(folder, { command: `rival ${process.pid}` });
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

async function contend(folder: string, ms: number): Promise<Answer> {
  let turns = 0;
  let collisions = 0;
  for (const end = Date.now() + ms; Date.now() < end; ) {
    const error = await take(folder);
    if (error !== undefined && error.name !== "LedgerLockedError") throw error;
    if (error !== undefined) continue;
    turns++;
    if (!(await aloneInside(folder))) collisions++;
    await lock?.release();
  }
  return { turns, collisions };
}

/** Only one process can make this file; who has the lock must always be that one. */
async function aloneInside(folder: string): Promise<boolean> {
  const marker = join(folder, "inside");
  try {
    closeSync(openSync(marker, "wx"));
  } catch {
    return false;
  }
  await setTimeout(Math.random() * 3);
  rmSync(marker);
  return true;
}
