import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dice } from "../../bench/dice.js";
import type { Added } from "../../src/service/ledger.js";
import { BIN, ROOT } from "../run-cli.js";
import { ENGINES } from "../support/engines.js";
import { openTestLedger, strike, type TestReport } from "../support/ledger.js";

// `add` is killed (SIGKILL) again and again at any moment; what it said is stored must be there, whole, and adding again
// must complete. DECONFLICT_KILLS says how many times (a long test: DECONFLICT_KILLS=200 npx vitest run test/ledger/kill.test.ts).

const KILLS = Number(process.env.DECONFLICT_KILLS ?? 4);
/** Each kill gets reports of its own, a few batches, so that there is always something to add. */
const EACH = 200;

const TOWNS = [
  "Maskana",
  "Idlib",
  "Aleppo",
  "Homs",
  "Hama",
  "Palmyra",
  "Raqqa",
  "Hasakah",
  "Daraa",
  "Mosul",
  "Kirkuk",
  "Tikrit",
];

const die = dice(7);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deconflict-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportsOf(round: number): TestReport[] {
  return Array.from({ length: EACH }, (_, i) => {
    const day = new Date(Date.UTC(2016, 0, 1 + round)).toISOString().slice(0, 10);
    const place = TOWNS[i % TOWNS.length] as string;
    return strike(`${round}-${i}.txt`, { day, place, killed: 2 + i, publisher: `Paper ${i}` });
  });
}

function listOf(round: number): string {
  const file = join(folder, `${round}.jsonl`);
  writeFileSync(
    file,
    reportsOf(round)
      .map((report) => `${JSON.stringify(report)}\n`)
      .join(""),
  );
  return file;
}

interface Run {
  readonly child: ChildProcess;
  readonly acknowledged: string[];
  readonly ended: Promise<void>;
}

function startAdding(file: string, ledger: string): Run {
  const args = [BIN, "add", file, "--ledger", ledger, "--format", "json", "--as", "anna"];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const acknowledged: string[] = [];
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  lines.on("line", (line) => {
    const { report } = parsed(line);
    if (report !== null) acknowledged.push(report);
  });
  return {
    child,
    acknowledged,
    ended: Promise.all([once(child, "close"), once(lines, "close")]).then(() => undefined),
  };
}

/** Any moment from the start, or soon after some report was acknowledged: while the next ones are being stored. */
async function moment({ acknowledged }: Run): Promise<void> {
  const wait = die.between(0, 1_500);
  if (die.chance(30)) await setTimeout(wait);
  else {
    const enough = die.between(1, EACH / 2);
    while (acknowledged.length < enough) await setTimeout(5);
    await setTimeout(wait / 10);
  }
}

/** The last line may be cut off: what was not said whole was not said. */
function parsed(line: string): Pick<Added, "report"> {
  try {
    return JSON.parse(line) as Added;
  } catch {
    return { report: null };
  }
}

describe.each(ENGINES)("a ledger, $name", ({ name, fresh }) => {
  it(
    `loses nothing it acknowledged, killed ${KILLS} times`,
    async () => {
      const address = await fresh();
      const said = new Set<string>();
      let rounds = 0;
      // A process that was done before its moment came was not killed, and does not count.
      for (let killed = 0; killed < KILLS; rounds++) {
        const run = startAdding(listOf(rounds), address);
        await Promise.race([moment(run), run.ended]);
        if (run.child.exitCode === null) killed += 1;
        run.child.kill("SIGKILL");
        await run.ended;
        for (const id of run.acknowledged) said.add(id);
      }
      expect(said.size).toBeGreaterThan(0);
      const ledger = await openTestLedger(address);
      expect((await ledger.verify()).faults).toEqual([]);
      for (const id of said) expect((await ledger.report(id)).text?.length).toBeGreaterThan(0);
      await ledger.close();
      console.log(`${name}: killed ${KILLS} times at work; ${said.size} reports acknowledged, none lost`);
      // Again, to the end.
      for (let round = 0; round < rounds; round += Math.ceil(rounds / 4)) {
        const run = startAdding(listOf(round), address);
        await run.ended;
        expect(run.child.exitCode).toBe(0);
        expect(run.acknowledged).toHaveLength(EACH);
      }
      const whole = await openTestLedger(address);
      expect((await whole.verify()).faults).toEqual([]);
      await whole.close();
    },
    60_000 + KILLS * 15_000,
  );
});
