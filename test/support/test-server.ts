import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

// Once for a whole run of vitest, and started only when a test asks for it: most runs need no PostgreSQL server.

const PROGRAM = fileURLToPath(new URL("../../scripts/test-server.mjs", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** Where tests ask for the address of the server: a reply of 200 is the address, any other says why there is none. */
    readonly testServer: string;
  }
}

/** Called by vitest before the first test; what it returns is called after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let program: ChildProcess | undefined;
  let address: Promise<string> | undefined;
  const start = () => {
    if (process.env.DECONFLICT_TEST_SERVER) return Promise.resolve(process.env.DECONFLICT_TEST_SERVER);
    // In a group of its own, it does not hear Ctrl-C, and ends with its standard input, however we end.
    program = spawn(process.execPath, [PROGRAM], { detached: true, stdio: ["pipe", "pipe", "pipe"] });
    return firstLine(program);
  };
  const door = createServer((_, response) => {
    address ??= start();
    address.then(
      (found) => response.end(found),
      (error: Error) => response.writeHead(503).end(error.message),
    );
  });
  await once(door.listen(0, "127.0.0.1"), "listening");
  project.provide("testServer", `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
  return async () => {
    door.close();
    door.closeAllConnections();
    if (program !== undefined) await ended(program);
  };
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

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  program.stdin?.end();
  await once(program, "exit");
}
