import { ingestItems, isJsonLines } from "../ingest/index.js";
import type { WritingStore } from "../store/database.js";
import { queuedSources, replaceSources, waitingBatches } from "../store/queue.js";
import { sha256 } from "../store/sha256.js";
import type { Stored } from "./queue.js";

/** What is looked for: a report by its bytes, its file's name and the exchanges that it came by. */
export interface Wanted {
  readonly sha256: string;
  readonly file: string;
  readonly exchanges: ReadonlySet<string>;
}

type Waiting = Stored["sources"][number];

/**
 * Takes the bytes of a report out of batches that wait or were put aside, before they are read and refused.
 * @returns how many sources held it
 */
export async function eraseQueued(store: WritingStore, wanted: Wanted): Promise<number> {
  let held = 0;
  for (const id of await waitingBatches(store)) {
    const stored = (await queuedSources(store, id)) as Partial<Stored> | null;
    const { sources = [], metadata = null } = stored ?? {};
    const left = sources.flatMap((source) => without(source, wanted) ?? []);
    held += sources.filter((source) => !left.includes(source)).length;
    const known = metadata?.filter(([file]) => !isNameOf(file, wanted.file)) ?? null;
    const isChanged = sources.some((source, i) => source !== left[i]) || known?.length !== metadata?.length;
    if (isChanged) await replaceSources(store, id, { ...stored, sources: left, metadata: known });
  }
  return held;
}

/** The same source if it has nothing of the report, null if nothing else is in it. */
function without(source: Waiting, wanted: Wanted): Waiting | null {
  const bytes = new Uint8Array(Buffer.from(source.bytes, "base64"));
  if (sha256(bytes) === wanted.sha256) return null;
  const lines = linesOf(source, bytes, wanted.sha256);
  if (lines.length > 0) {
    return { ...source, bytes: Buffer.from(blanked(bytes, lines)).toString("base64"), exchange: null };
  }
  const isShared = source.exchange !== null && wanted.exchanges.has(sha256(Buffer.from(source.exchange, "base64")));
  return isShared ? { ...source, exchange: null } : source;
}

const HEAD = 4096;

/** The lines of a list that hold the report, counted from 0. */
function linesOf({ file, line, contentType }: Waiting, bytes: Uint8Array, hash: string): number[] {
  if (line === null && !isJsonLines(file, bytes.subarray(0, HEAD), contentType)) return [];
  const { items } = ingestItems(file, bytes, null, { contentType, line });
  return items.filter(({ report }) => report.sha256 === hash).flatMap((item) => (item.line ?? 1) - (line ?? 1));
}

const LINE_FEED = 10;

/** The lines are emptied, not taken out: those after them keep their numbers. */
function blanked(bytes: Uint8Array, lines: readonly number[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let [from, number] = [0, 0]; from < bytes.length; number++) {
    const end = bytes.indexOf(LINE_FEED, from);
    const next = end === -1 ? bytes.length : end + 1;
    parts.push(lines.includes(number) ? bytes.subarray(end === -1 ? next : end, next) : bytes.subarray(from, next));
    from = next;
  }
  return Buffer.concat(parts);
}

/** Metadata may name a file with its folders or without. */
function isNameOf(given: string, file: string): boolean {
  return given === file || file.endsWith(`/${given}`) || given.endsWith(`/${file}`);
}
