import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../bin/deconflict.mjs", import.meta.url));
const PEAK = fileURLToPath(new URL("../peak.mjs", import.meta.url));

/** What a command took. */
export interface Ran {
  readonly milliseconds: number;
  /** Peak resident memory of the process, its threads included. */
  readonly peakBytes: number;
}

/**
 * Runs `deconflict`, as a user does, in a process of its own.
 * @throws Error if it does not end well
 */
export async function deconflict(...args: string[]): Promise<Ran> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", PEAK, COMMAND, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += chunk;
  });
  const [status] = await once(child, "close");
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`deconflict ${args[0]} ended with ${status}: ${complaint.trim()}`);
  // A thread that ends says it too: the memory is that of the whole process, and only grows.
  const peaks = [...complaint.matchAll(/^peak (\d+) KiB$/gmu)].map(([, kibibytes]) => Number(kibibytes) * 1024);
  return { milliseconds, peakBytes: Math.max(...peaks) };
}
