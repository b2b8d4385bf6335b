import { closeSync, fsyncSync, openSync } from "node:fs";

/** Waits until a file, or the list of what a folder holds, is on the disk and outlives a power cut. */
export function flush(path: string): void {
  // Windows flushes only what is open for writing, and folders never.
  if (process.platform === "win32") return;
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
