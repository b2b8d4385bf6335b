import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ROOT } from "../run-cli.js";
import type { Answer, Order } from "./lock-rival.js";

const SOURCE = join(ROOT, "test/support/lock-rival.ts");

/** Real processes that compete for locks; bundled once, because they start ten times quicker so. */
export class Rivals {
  readonly #program: string;
  readonly #processes: ChildProcess[] = [];

  constructor(folder: string) {
    this.#program = join(folder, "rival.mjs");
    buildSync({ entryPoints: [SOURCE], outfile: this.#program, bundle: true, format: "esm", platform: "node" });
  }

  start(): Rival {
    const child = fork(this.#program, { stdio: "inherit" });
    this.#processes.push(child);
    return new Rival(child);
  }

  stop(): void {
    for (const child of this.#processes) child.kill("SIGKILL");
    rmSync(this.#program);
  }
}

export class Rival {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    this.#child = child;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  async ask(order: Order): Promise<Answer> {
    const done = new AbortController();
    const answer = once(this.#child, "message", done);
    const gone = once(this.#child, "exit", done);
    this.#child.send(order);
    try {
      return await Promise.race([answer.then(([value]) => value as Answer), gone.then(endedEarly)]);
    } finally {
      done.abort();
      await Promise.allSettled([answer, gone]);
    }
  }

  async kill(): Promise<void> {
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  /** Held still, as a process that the system lets wait. */
  pause(): void {
    this.#child.kill("SIGSTOP");
  }

  resume(): void {
    this.#child.kill("SIGCONT");
  }
}

function endedEarly(): never {
  throw new Error("the rival ended without an answer");
}
