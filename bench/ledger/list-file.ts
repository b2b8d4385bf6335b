import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { reportsOfWar } from "./reports.js";

/** A list of so many reports in a file, for the time of `work`. */
export async function withListOf<T>(count: number, work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "deconflict-bench-"));
  try {
    const path = join(folder, "war.jsonl");
    await pipeline(Readable.from(lines(count)), createWriteStream(path));
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* lines(count: number): Generator<string> {
  for (const told of reportsOfWar(count)) yield `${JSON.stringify(told)}\n`;
}
