import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { Kysely, sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import { ENGINES } from "../../../test/support/engines.js";
import { openEngine } from "./index.js";

const PASSWORD = "Tell-Nobody-7";
const [, server] = ENGINES;
const sockets: Server[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close();
});

/** The error of an address that cannot be opened; no part of it may hold the password. */
async function refusal(address: string): Promise<{ name: string; message: string }> {
  const error = await openEngine(address, { command: "test" }).then(
    () => new Error("was opened"),
    (thrown: Error) => thrown,
  );
  expect(error.message).not.toBe("was opened");
  expect(`${error.message}\n${error.stack}\n${JSON.stringify(error)}`).not.toContain(PASSWORD);
  return { name: error.name, message: error.message };
}

async function changed(change: (url: URL) => void): Promise<string> {
  const url = new URL((await server?.fresh()) ?? "");
  change(url);
  return url.href;
}

async function port(greeting?: string): Promise<number> {
  const socket = createServer((client) => greeting !== undefined && client.end(greeting));
  sockets.push(socket);
  await new Promise<void>((resolve) => socket.listen(0, "127.0.0.1", resolve));
  return (socket.address() as AddressInfo).port;
}

describe("a ledger on a server that cannot be opened", () => {
  it("has the wrong password", async () => {
    const address = await changed((url) => {
      url.password = PASSWORD;
    });
    expect(await refusal(address)).toMatchObject({
      name: "LedgerUnreachableError",
      message: expect.stringMatching(
        /^the ledger postgres:\/\/postgres@127.0.0.1:\d+\/db_\S+ .* refuses user or password$/u,
      ),
    });
  });

  it("is not there", async () => {
    const address = await changed((url) => {
      url.pathname = "/missing";
    });
    expect((await refusal(address)).message).toMatch(/no database of that name; create it first/u);
  });

  it("has nothing that listens, or no host", async () => {
    const closed = await port();
    sockets.pop()?.close();
    expect((await refusal(`postgres://ann:${PASSWORD}@127.0.0.1:${closed}/x`)).message).toMatch(/nothing listens/u);
    expect(await refusal(`postgresql://ann:${PASSWORD}@no-such-host.invalid/x?password=${PASSWORD}`)).toMatchObject({
      name: "LedgerUnreachableError",
      message: expect.stringContaining("postgresql://ann@no-such-host.invalid/x"),
    });
  });

  it("is something else that listens there", async () => {
    expect((await refusal(`postgres://ann:${PASSWORD}@127.0.0.1:${await port("HTTP/1.1 400\r\n\r\n")}/x`)).name).toBe(
      "LedgerUnreachableError",
    );
  });

  it.each(["Tell/Nobody", "1/2@x", "1#2", "1?2"])("has a password that tears its address: %s", async (password) => {
    const { name, message } = await refusal(`postgres://ann:${password}@host/x`);
    expect(name).toBe("LedgerAddressError");
    expect(message).not.toContain(password.slice(0, 4));
  });

  it("has an address that is hardly one", async () => {
    for (const address of ["postgres:", "postgres://", `postgres://ann:${PASSWORD}%zz@127.0.0.1/x`])
      expect((await refusal(address)).name).toMatch(/^Ledger(?:Address|Unreachable)Error$/u);
  });

  it("keeps the settings that its address asks for, but for those that make it read the same everywhere", async () => {
    const address = await changed((url) => {
      url.searchParams.set("options", "-c search_path=pg_catalog -c TimeZone=Asia/Baghdad");
    });
    const engine = await openEngine(address, { command: "test" });
    const { rows } =
      await sql`select current_setting('search_path') as path, current_setting('TimeZone') as zone`.execute(
        new Kysely({ dialect: engine.dialect }),
      );
    await engine.close();
    expect(rows).toEqual([{ path: "pg_catalog", zone: "UTC" }]);
  });

  it("does not answer", async () => {
    expect((await refusal(`postgres://ann:${PASSWORD}@127.0.0.1:${await port()}/x?connect_timeout=1`)).message).toMatch(
      /does not answer/u,
    );
  });
});
