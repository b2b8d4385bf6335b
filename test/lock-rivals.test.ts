import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { acquireLock, currentHolder } from "../src/store/lock.js";
import { newRecord } from "../src/store/lock-record.js";
import { emptyFolder } from "./support/engines.js";
import type { Answer } from "./support/lock-rival.js";
import { type Rival, Rivals } from "./support/rivals.js";

// The lock of a ledger's folder between real processes.

const ROUNDS = 30;

let rivals: Rivals;
let eight: Rival[];
beforeAll(() => {
  rivals = new Rivals(emptyFolder());
  eight = Array.from({ length: 8 }, () => rivals.start());
});
afterAll(() => rivals.stop());

/** All ask at once. */
function compete(folder: string): Promise<Answer[]> {
  return Promise.all(eight.map((rival) => rival.ask({ take: folder })));
}

async function letGo(): Promise<void> {
  await Promise.all(eight.map((rival) => rival.ask({ release: true })));
}

function expectOneWinner(answers: readonly Answer[]): void {
  expect(answers.filter((answer) => "won" in answer && answer.won)).toHaveLength(1);
  const errors = answers.flatMap((answer) => ("error" in answer ? [answer.error] : []));
  expect(errors.filter((error) => !/^LedgerLockedError: .* is open in process \d+ \(rival/u.test(error ?? ""))).toEqual(
    [],
  );
}

describe("eight processes that want one ledger at once", () => {
  it("are let in one at a time, over many rounds", async () => {
    const folder = emptyFolder();
    for (let round = 0; round < ROUNDS; round++) {
      expectOneWinner(await compete(folder));
      await letGo();
    }
    expect(readdirSync(folder)).toEqual([`lock.${ROUNDS}`]);
  });

  it("are let in one at a time where the last holder was killed", async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const folder = emptyFolder();
      // A process number that no system gives.
      writeFileSync(join(folder, "lock.7"), JSON.stringify({ ...newRecord("killed"), pid: 2 ** 30 }));
      expectOneWinner(await compete(folder));
      await letGo();
      expect(readdirSync(folder)).toEqual(["lock.8"]);
    }
  });

  it("never meet inside, however often they come and go", async () => {
    const folder = emptyFolder();
    const answers = await Promise.all(eight.map((rival) => rival.ask({ contend: folder, ms: 4000 })));
    const tallies = answers.flatMap((answer) => ("turns" in answer ? [answer] : []));
    expect(tallies.map(({ collisions }) => collisions)).toEqual(eight.map(() => 0));
    expect(tallies.reduce((sum, { turns }) => sum + turns, 0)).toBeGreaterThan(eight.length);
  });
});

describe("a process that holds a ledger", () => {
  it("keeps it while it lives, even if it is held still, and loses it when it is killed", async () => {
    const folder = emptyFolder();
    const holder = rivals.start();
    expect(await holder.ask({ take: folder })).toEqual({ won: true });
    holder.pause();
    await expect(acquireLock(folder, { command: "test" })).rejects.toThrow(`is open in process ${holder.pid} (rival`);
    expect(await currentHolder(folder)).toMatchObject({ pid: holder.pid, command: `rival ${holder.pid}` });
    holder.resume();
    await holder.kill();
    expect(await currentHolder(folder)).toBeUndefined();
    await (await acquireLock(folder, { command: "test" })).release();
  });
});
