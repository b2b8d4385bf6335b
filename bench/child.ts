import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../bin/deconflict.mjs", import.meta.url));
const PEAK = fileURLToPath(new URL("./peak.mjs", import.meta.url));
const MAX_OUTPUT = 2 ** 30;
/** A run that takes longer is stopped: what it would have taken tells nothing more. */
const PATIENCE_MS = 300_000;

/** What a run of the command took. */
export interface Run {
  readonly milliseconds: number;
  /** Peak resident memory of the process in bytes; null if it was stopped. */
  readonly peakBytes: number | null;
  /** Exit code; null if it was stopped. */
  readonly status: number | null;
  /** What it said on standard error. */
  readonly complaint: string;
}

/** Runs `deconflict read` on files, as a user does, in a process of its own. */
export function readInChild(files: readonly string[]): Run {
  const args = ["--import", PEAK, COMMAND, "read", "--format", "json", ...files];
  const options = { encoding: "utf8", maxBuffer: MAX_OUTPUT, timeout: PATIENCE_MS } as const;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, options);
  const milliseconds = performance.now() - start;
  const kibibytes = /^peak (\d+) KiB$/mu.exec(stderr)?.[1];
  const complaint = stderr.replaceAll(/^peak .*$/gmu, "").trim();
  return { milliseconds, peakBytes: kibibytes === undefined ? null : Number(kibibytes) * 1024, status, complaint };
}

/** Writes `files` (name to text) into a folder of their own for the time of `work`. */
export function withFiles<T>(files: Readonly<Record<string, string>>, work: (paths: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "deconflict-bench-"));
  try {
    const paths = Object.keys(files).map((name) => join(folder, name));
    Object.values(files).forEach((text, i) => {
      writeFileSync(paths[i] as string, text);
    });
    return work(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
