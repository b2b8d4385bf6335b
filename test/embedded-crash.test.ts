import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import { expect, it } from "vitest";
import { openEngine } from "../src/store/engines/index.js";
import { ROOT } from "./run-cli.js";
import { emptyFolder } from "./support/engines.js";

// What survives when the process that writes is killed between or within its commits.

const WRITER = join(ROOT, "test/support/tireless-writer.ts");
const KILLS = 4;

/** Writes until it is killed at some moment; gives the last commit that was acknowledged. */
async function writeAndKill(address: string, commits: number): Promise<number> {
  const writer = fork(WRITER, [address], { cwd: ROOT, execArgv: ["--import", "tsx"] });
  const ended = once(writer, "exit");
  let acknowledged = 0;
  let seen = 0;
  writer.on("message", (number: number) => {
    acknowledged = number;
    if (++seen === commits) writer.kill("SIGKILL");
  });
  const [, signal] = await ended;
  expect(signal).toBe("SIGKILL");
  return acknowledged;
}

async function written(address: string): Promise<{ lines: number; last: number }> {
  const engine = await openEngine(address, { command: "test" });
  const query = sql<{ lines: number; last: number }>`select count(*) as lines, max(number) as last from line`;
  const { rows } = await query.execute(new Kysely({ dialect: engine.dialect }));
  await engine.close();
  return rows[0] ?? { lines: 0, last: 0 };
}

it("loses no acknowledged commit of a writer that is killed, and opens again at once", async () => {
  const address = emptyFolder();
  for (let kill = 1; kill <= KILLS; kill++) {
    const acknowledged = await writeAndKill(address, kill * 17);
    const { lines, last } = await written(address);
    expect(last).toBeGreaterThanOrEqual(acknowledged);
    expect(lines).toBe(last);
  }
});
