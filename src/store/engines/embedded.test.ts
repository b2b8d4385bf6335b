import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { describe, expect, it } from "vitest";
import { emptyFolder } from "../../../test/support/engines.js";
import { openEngine } from "./index.js";

const open = (address: string, create = false) => openEngine(address, { command: "deconflict test", create });

describe("a ledger in a folder", () => {
  it("is made where nothing is, with the folders above it, and only if asked to", async () => {
    const folder = join(emptyFolder(), "deep/ledger");
    await expect(open(folder)).rejects.toMatchObject({
      name: "NoLedgerError",
      message: `no ledger at ${folder}; make one with deconflict add FILE…`,
    });
    expect(readdirSync(join(folder, "../.."))).toEqual([]);
    await (await open(folder, true)).close();
    expect(readdirSync(folder)).toEqual(["db", "lock.1"]);
    await (await open(folder)).close();
  });

  it("is no folder that holds other things, and nothing is written there", async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, "report.txt"), "Warplanes struck.");
    await expect(open(folder, true)).rejects.toThrow(/is not a ledger: it holds other things \(report\.txt\)/u);
    expect(readdirSync(folder)).toEqual(["report.txt"]);
    await expect(open(join(folder, "report.txt"), true)).rejects.toThrow(
      /report\.txt cannot be a ledger: it is a file/u,
    );
  });

  it("is no folder whose db is something else", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "db"));
    await expect(open(folder, true)).rejects.toMatchObject({ name: "NoLedgerError" });
    expect(readdirSync(folder)).toEqual(["db"]);
  });

  it("is made anew where its making was cut short", async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "db.unfinished"));
    writeFileSync(join(folder, "db.unfinished/PG_VERSION"), "18");
    await (await open(folder, true)).close();
    expect(readdirSync(folder)).toEqual(["db", "lock.1"]);
  });

  it("is open once at a time, and free again when it is closed or could not be opened", async () => {
    const folder = emptyFolder();
    const engine = await open(folder, true);
    await expect(open(folder)).rejects.toMatchObject({
      name: "LedgerLockedError",
      message: expect.stringContaining("open in this very process (deconflict test, since 2"),
    });
    await engine.close();
    rmSync(join(folder, "db/global"), { recursive: true });
    for (let i = 0; i < 2; i++) await expect(open(folder)).rejects.toMatchObject({ name: "LedgerDamagedError" });
  });

  it("is of the version that the message of a database that does not start speaks of", async () => {
    const folder = emptyFolder();
    await (await open(folder, true)).close();
    expect(readFileSync(join(folder, "db/PG_VERSION"), "utf8")).toBe("18\n");
    writeFileSync(join(folder, "db/PG_VERSION"), "17\n");
    await expect(open(folder)).rejects.toThrow(/is of PostgreSQL 17; this program holds 18/u);
  });

  it("waits for the disk when it commits", async () => {
    const engine = await open(emptyFolder(), true);
    const { rows } = await sql`select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method,
      current_setting('synchronous_commit') as commit`.execute(new Kysely({ dialect: engine.dialect }));
    await engine.close();
    expect(rows).toEqual([{ fsync: "on", method: "fsync", commit: "on" }]);
  });
});
