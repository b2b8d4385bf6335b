import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const BIN = join(ROOT, "bin/deconflict.mjs");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as users do, in a process of its own that is no terminal. */
export function deconflict(args: readonly string[], { input = "", env = {}, cwd = ROOT } = {}): Outcome {
  const clean = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
  const options = { cwd, input, env: clean, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], options);
  return { code: status, out: stdout, err: stderr };
}
