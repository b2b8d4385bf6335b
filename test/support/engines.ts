import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { unpackTemplate } from "../../src/store/template.js";

// One suite, both engines:
//   describe.each(ENGINES)("ledger, $name", ({ fresh }) => { … await openEngine(await fresh(), { command: "test" }) … });
// What fresh() gave is taken away after the last test of the file; ledgers must be closed by then.

/** A kind of database that a ledger can be kept in. */
export interface TestEngine {
  readonly name: "embedded" | "server";
  /**
   * The address of an empty database of its own.
   * @throws Error if no PostgreSQL server can be had: tests on it fail then, and are not left out
   */
  readonly fresh: () => Promise<string>;
}

export const ENGINES: readonly TestEngine[] = [
  { name: "embedded", fresh: freshFolder },
  { name: "server", fresh: freshDatabase },
];

let pristine: string | undefined;
const folders: string[] = [];
const databases: string[] = [];

afterAll(async () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  if (databases.length === 0) return;
  await onServer(async (client) => {
    for (const name of databases) await client.query(`drop database "${name}" with (force)`);
  });
});

/** A new empty folder, in which a ledger can be made. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(inject("ledgers"), "ledger-"));
  folders.push(folder);
  return folder;
}

/** Copied from one that was unpacked once: that takes half the time. */
async function freshFolder(): Promise<string> {
  if (pristine === undefined) {
    pristine = emptyFolder();
    unpackTemplate(join(pristine, "db"));
  }
  const folder = emptyFolder();
  cpSync(pristine, folder, { recursive: true });
  return folder;
}

async function freshDatabase(): Promise<string> {
  const name = `db_${randomUUID()}`;
  // Of the first template, so that nothing of the server's own standard database is in it.
  await onServer((client) => client.query(`create database "${name}" template template0 encoding 'UTF8'`));
  databases.push(name);
  const address = new URL(await serverAddress());
  address.pathname = `/${name}`;
  return address.href;
}

async function onServer(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client(await serverAddress());
  await client.connect().catch((cause: Error) => {
    const which = process.env.DECONFLICT_TEST_SERVER ? "that DECONFLICT_TEST_SERVER names" : "of this run of tests";
    throw new Error(`the PostgreSQL server ${which} cannot be used: ${cause.message}`, { cause });
  });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

let address: Promise<string> | undefined;

/** Asked for once: a connection that was kept open between two questions may be closed when the second comes. */
function serverAddress(): Promise<string> {
  address ??= askForServer();
  return address;
}

async function askForServer(): Promise<string> {
  const reply = await fetch(inject("testServer"));
  const text = await reply.text();
  if (reply.ok) return text;
  throw new Error(text);
}
