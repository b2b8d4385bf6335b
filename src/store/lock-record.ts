import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { isCountedElsewhere, ownIdentity, type ProcessIdentity, runs } from "./lock-process.js";

/** What a lock file says: who holds the ledger, or that its holder let it go. */
export interface LockRecord extends ProcessIdentity {
  readonly host: string;
  /** The command that holds it, in words a person knows it by. */
  readonly command: string;
  /** When it was taken, in ISO 8601. */
  readonly since: string;
  readonly released: boolean;
  /** Different for each taking. */
  readonly taking: string;
}

/** Whether the holder of a lock still has it; `elsewhere` where that cannot be told from here. */
export type Standing = "held" | "free" | "elsewhere";

export function newRecord(command: string): LockRecord {
  const since = new Date().toISOString();
  return { ...ownIdentity(), host: hostname(), command, since, released: false, taking: randomUUID() };
}

export function standingOf(record: LockRecord): Standing {
  if (record.released) return "free";
  if (record.host !== hostname() || isCountedElsewhere(record)) return "elsewhere";
  return runs(record) ? "held" : "free";
}

/** What a lock file says; nothing if it is not one of this program. */
export function parseRecord(text: string): LockRecord | undefined {
  const value = parsed(text);
  return isRecord(value) ? value : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is LockRecord {
  if (typeof value !== "object" || value === null) return false;
  const { pid, host, command, since, taking, released, started, boot, numbering } = value as Record<string, unknown>;
  return (
    typeof pid === "number" &&
    Number.isSafeInteger(pid) &&
    pid > 0 &&
    [host, command, since, taking].every((text) => typeof text === "string") &&
    typeof released === "boolean" &&
    [started, boot, numbering].every((text) => text === undefined || typeof text === "string")
  );
}
