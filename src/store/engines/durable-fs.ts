import { fsyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { BY_INDEX } from "./by-index.js";

type InitOptions = Parameters<NodeFS["init"]>[1];

/**
 * The disk for the embedded database. PGlite's own leaves out fsync, so that after a power cut a commit that was
 * acknowledged could be gone; here what the database asks to be on the disk is there before it goes on.
 */
export class DurableFs extends NodeFS {
  override async init(pg: PGlite, options: InitOptions): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), giveFsync];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** The settings that the database starts with: those of PGlite, but for -F, which turns fsync off. */
export function startSettings(defaults: readonly string[]): string[] {
  const own = [
    // fdatasync, the usual way, does nothing in this build; fsync reaches the file system.
    "wal_sync_method=fsync",
    // The system keeps what was read lately anyway; PGlite's 128 MB made the process 100 MB larger.
    "shared_buffers=32MB",
    // A part of the log that is no longer needed is deleted: kept for later use, it would keep what was erased.
    "wal_recycle=off",
    BY_INDEX,
  ];
  return [...defaults.filter((setting) => setting !== "-F"), ...own.flatMap((setting) => ["-c", setting])];
}

// biome-ignore lint/suspicious/noExplicitAny: PGlite gives no types for Emscripten's file systems
function giveFsync(module: any): void {
  module.FS.filesystems.NODEFS.stream_ops.fsync = (stream: { nfd: number }) => {
    fsyncSync(stream.nfd);
    return 0;
  };
}
