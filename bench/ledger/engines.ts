import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";

const PROGRAM = fileURLToPath(new URL("../../scripts/test-server.mjs", import.meta.url));

/** A kind of database that ledgers are measured in. */
export interface BenchEngine {
  readonly name: "embedded" | "server";
  /** The address of a ledger that is not there yet. */
  fresh(): Promise<string>;
}

/** Both engines for the time of `work`; what they kept is gone afterwards. */
export async function withEngines<T>(work: (engines: readonly BenchEngine[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "deconflict-bench-"));
  const server = spawn(process.execPath, [PROGRAM], { stdio: ["pipe", "pipe", "inherit"] });
  try {
    const address = process.env.DECONFLICT_TEST_SERVER ?? (await firstLine(server));
    return await work([
      { name: "embedded", fresh: async () => join(folder, randomUUID()) },
      { name: "server", fresh: () => freshDatabase(address) },
    ]);
  } finally {
    server.stdin?.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstLine(server: ChildProcess): Promise<string> {
  const [line] = await Promise.race([
    once(server.stdout as NodeJS.ReadableStream, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("no PostgreSQL server to measure on"))),
  ]);
  return String(line).trim();
}

async function freshDatabase(server: string): Promise<string> {
  const name = `bench_${randomUUID()}`;
  const client = new Client(server);
  await client.connect();
  try {
    await client.query(`create database "${name}" template template0 encoding 'UTF8'`);
  } finally {
    await client.end();
  }
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}
