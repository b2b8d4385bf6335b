import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { emptyFolder } from "../../test/support/engines.js";
import { acquireLock, currentHolder } from "./lock.js";
import { type LockRecord, newRecord } from "./lock-record.js";

let folder: string;
beforeEach(() => {
  folder = emptyFolder();
});

const take = () => acquireLock(folder, { command: "deconflict ingest" });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const stand = (change: Partial<LockRecord>) =>
  write("lock.3", JSON.stringify({ ...newRecord("deconflict serve"), ...change }));

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("the lock of a ledger", () => {
  it("says who holds it, and then that nobody does", async () => {
    const lock = await take();
    expect(await currentHolder(folder)).toMatchObject({
      pid: process.pid,
      host: hostname(),
      command: "deconflict ingest",
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
    });
    await lock.release();
    await lock.release();
    expect(await currentHolder(folder)).toBeUndefined();
    expect(JSON.parse(readFileSync(join(folder, "lock.1"), "utf8"))).toMatchObject({ released: true });
  });

  it("rises by one with each taking, and leaves one file", async () => {
    for (let i = 0; i < 3; i++) await (await take()).release();
    expect(readdirSync(folder)).toEqual(["lock.3"]);
    write("lock.10", readFileSync(join(folder, "lock.3"), "utf8"));
    await (await take()).release();
    expect(readdirSync(folder)).toEqual(["lock.11"]);
  });

  it("is not had twice, and the refusal names the holder and the way out", async () => {
    await take();
    await expect(take()).rejects.toMatchObject({
      name: "LedgerLockedError",
      message: expect.stringMatching(
        /^the ledger \S+ is open in this very process \(deconflict ingest, since \S+Z, on \S+\); wait until it has ended, or end it$/u,
      ),
    });
  });

  it("is taken over from a process that has ended", async () => {
    stand({ pid: deadPid() });
    expect(await currentHolder(folder)).toBeUndefined();
    await take();
    expect(readdirSync(folder)).toEqual(["lock.4"]);
  });

  // Elsewhere such a process cannot be told from one that runs.
  if (process.platform === "linux")
    it("is taken over from a killed process that its parent never asks for", async () => {
      const parent = spawn("sh", ["-c", 'sh -c "exit" & echo $!; exec sleep 60'], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const pid = Number(String((await once(parent.stdout, "data"))[0]));
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z ");
      const { started, ...bare } = newRecord("killed");
      write("lock.3", JSON.stringify({ ...bare, pid }));
      await take();
      parent.kill();
    });

  it("is taken over from a process whose number another one has now", async () => {
    stand({ pid: process.pid, started: "1" });
    await take();
  });

  it("is taken over from before the machine was started anew, whatever number and container", async () => {
    stand({ pid: process.pid, boot: "another", numbering: "pid:[1]" });
    await take();
  });

  it("is not taken from a process of which only the number is known", async () => {
    const { started, boot, numbering, ...bare } = newRecord("deconflict serve");
    write("lock.3", JSON.stringify({ ...bare, pid: process.ppid }));
    await expect(take()).rejects.toThrow(`is open in process ${process.ppid} (deconflict serve`);
  });

  it("is not taken from a process of another user", async () => {
    // The first process of a system is always there, and belongs to root.
    const { started, ...bare } = newRecord("deconflict serve");
    write("lock.3", JSON.stringify({ ...bare, pid: 1 }));
    await expect(take()).rejects.toMatchObject({ name: "LedgerLockedError" });
  });

  it.each([
    ["machine", { host: "elsewhere.example" }],
    ["container of the same name", { numbering: "pid:[1]" }],
  ])("is never taken from another %s, and the refusal says what to do if it is gone", async (_, change) => {
    stand({ pid: deadPid(), ...change });
    await expect(take()).rejects.toMatchObject({
      name: "LedgerLockedError",
      message: expect.stringContaining(`is gone for good, delete ${join(folder, "lock.3")} and try again`),
    });
    expect(readdirSync(folder)).toEqual(["lock.3"]);
    expect(await currentHolder(folder)).toMatchObject({ command: "deconflict serve" });
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '{"pid":1}',
    '{"pid":-1,"host":"a","command":"b","since":"c","taking":"d","released":false}',
  ])("is never taken from a file that cannot be read as one: %s", async (text) => {
    write("lock.3", text);
    const refused = {
      name: "LedgerLockError",
      message: expect.stringContaining(`${join(folder, "lock.3")} cannot be read`),
    };
    await expect(take()).rejects.toMatchObject(refused);
    await expect(currentHolder(folder)).rejects.toMatchObject(refused);
  });

  it("counts by the number, not by the letters, and knows its own files only", async () => {
    stand({ released: true });
    for (const name of ["lock.0", "lock.03", "lock.9.old", "lock.x", "lock"]) write(name, "");
    await take();
    expect(readdirSync(folder).filter((name) => /^lock\.[1-9]\d*$/u.test(name))).toEqual(["lock.4"]);
  });

  it("clears away drafts that a killed process left, and no other's", async () => {
    for (const name of ["lock-draft.old", "lock-draft.new"]) write(name, "");
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(folder, "lock-draft.old"), hourAgo, hourAgo);
    await take();
    expect(readdirSync(folder)).toEqual(["lock-draft.new", "lock.1"]);
  });

  it("is not written back by its holder where somebody took it away by hand", async () => {
    const lock = await take();
    rmSync(join(folder, "lock.1"));
    const other = await take();
    await lock.release();
    expect(await currentHolder(folder)).toMatchObject({ pid: process.pid });
    renameSync(join(folder, "lock.1"), join(folder, "lock.5"));
    await other.release();
    expect(readdirSync(folder)).toEqual(["lock.5"]);
  });
});
