import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

// What the ledgers of tests live in, once for a whole run of vitest: a folder, and a PostgreSQL server, which is started
// only when a test asks for it, because most runs need none.

const PROGRAM = fileURLToPath(new URL("../../scripts/test-server.mjs", import.meta.url));

const WAIT_MS = 5000;

declare module "vitest" {
  interface ProvidedContext {
    /** Where tests ask for the address of the server: a reply of 200 is the address, any other says why there is none. */
    readonly testServer: string;
    /** The folder for all ledgers of tests: it goes when the run ends, even if the tests in it had no time to. */
    readonly ledgers: string;
  }
}

/** Called by vitest before the first test; what it returns is called after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "deconflict-ledgers-"));
  // Tests that are interrupted may still be writing there.
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once("exit", clear);
  project.provide("ledgers", folder);
  const server = new TestServer();
  const door = createServer((_, response) => reply(response, server.address()));
  await once(door.listen(0, "127.0.0.1"), "listening");
  project.provide("testServer", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    door.closeAllConnections();
    clear();
    await server.stop();
  };
}

function reply(response: ServerResponse, address: Promise<string>): void {
  address.then(
    (found) => response.end(found),
    (error: Error) => response.writeHead(503).end(error.message),
  );
}

class TestServer {
  #program: ChildProcess | undefined;
  #address: Promise<string> | undefined;

  address(): Promise<string> {
    this.#address ??= this.#start();
    return this.#address;
  }

  async #start(): Promise<string> {
    if (process.env.DECONFLICT_TEST_SERVER) return process.env.DECONFLICT_TEST_SERVER;
    // In a group of its own, it does not hear Ctrl-C, and ends with its standard input, however we end.
    this.#program = spawn(process.execPath, [PROGRAM], { detached: true, stdio: ["pipe", "pipe", "pipe"] });
    return firstLine(this.#program);
  }

  /** A busy disk may take long to remove what the server wrote; the program goes on with that by itself. */
  async stop(): Promise<void> {
    const program = this.#program;
    if (program === undefined || program.exitCode !== null || program.signalCode !== null) return;
    program.stdin?.end();
    await Promise.race([once(program, "exit"), setTimeout(WAIT_MS, undefined, { ref: false })]);
  }
}

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let complaint = "";
    program.stderr?.on("data", (chunk) => {
      complaint += chunk;
    });
    program.stdout?.once("data", (chunk) => resolve(String(chunk).trim()));
    program.once("exit", (code) => reject(new Error(complaint.trim() || `${PROGRAM} ended with ${code}`)));
  });
}
