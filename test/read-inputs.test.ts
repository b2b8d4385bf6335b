import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./run-cli.js";
import { pdf } from "./support/pdf.js";
import { type LocalServer, serve } from "./support/server.js";

// The whole program as it is built: what it fetches, and the thread that reads PDFs.

const TEXT = "Warplanes struck the village of Sarha on Thursday, killing at least 12 civilians, the mayor said.";
const PAGE = `<!doctype html><title>Raid</title><meta property="article:published_time" content="2016-06-17"><p>${TEXT}</p>`;

let folder: string;
let server: LocalServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-read-"));
  writeFileSync(join(folder, "raid.pdf"), pdf([[{ text: TEXT, y: 700 }]]));
  server = await serve((_, answer) => answer.writeHead(200, { "Content-Type": "text/html" }).end(PAGE));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

/** Not waited for in one piece: the server that it asks is in this process. */
function read(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const command = [join(ROOT, "bin/deconflict.mjs"), "read", ...args, "--format=json", "--with-text"];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }));
  });
}

describe("deconflict read", () => {
  it("reads a PDF", async () => {
    const { code, out } = await read(join(folder, "raid.pdf"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ reports: [{ text: TEXT, published: null }], incidents: [{}] });
  });

  it("asks nobody in a private network", async () => {
    const { code, err } = await read(server.url("/raid"));
    expect(code).toBe(1);
    expect(err).toContain(`${server.url("/raid")}: 127.0.0.1 is no public address; --allow-private`);
  });

  it("fetches a page", async () => {
    const { code, out } = await read(server.url("/raid"), "--allow-private");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ reports: [{ file: server.url("/raid"), published: "2016-06-17" }] });
  });
});
