import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/** What tells a process from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, as the system counts; equal only for the same process of one boot. */
  readonly started?: string;
  /** Which start of the machine it belongs to. */
  readonly boot?: string;
  /** Which list of process numbers it is counted in: containers on one machine have lists of their own. */
  readonly numbering?: string;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  const { pid } = process;
  return {
    pid,
    ...optional("started", startOf(pid)),
    ...optional("boot", bootId()),
    ...optional("numbering", numbering()),
  };
}

/**
 * Whether the process that is described still runs, as far as can be told from here. Where nothing tells a process from
 * a later one of the same number, it counts as running: an open ledger must not be taken for an abandoned one.
 */
export function runs(identity: ProcessIdentity): boolean {
  if (differs(identity.boot, bootId())) return false;
  return answers(identity.pid) && !isSpent(identity.pid) && !differs(identity.started, startOf(identity.pid));
}

/** Whether process numbers of `identity` mean nothing here, because it runs or ran in another container. */
export function isCountedElsewhere(identity: ProcessIdentity): boolean {
  return !differs(identity.boot, bootId()) && differs(identity.numbering, numbering());
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function answers(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** A killed process stays listed until its parent asks for it; with no thread left it writes nothing any more. */
function isSpent(pid: number): boolean {
  const fields = statOf(pid);
  return fields !== undefined && /^[ZX]$/u.test(fields[0] ?? "") && Number(fields[17]) <= 1;
}

function startOf(pid: number): string | undefined {
  return process.platform === "linux" ? statOf(pid)?.[19] : startByPs(pid);
}

/** The fields of /proc/PID/stat from the third on: the second is the command's name, which may hold anything. */
function statOf(pid: number): string[] | undefined {
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, "latin1"));
  return text?.slice(text.lastIndexOf(")") + 2).split(" ");
}

function startByPs(pid: number): string | undefined {
  const options = { encoding: "utf8", env: { ...process.env, LC_ALL: "C", TZ: "UTC" } } as const;
  const text = attempt(() => execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], options).trim());
  return text === "" ? undefined : text;
}

function bootId(): string | undefined {
  return attempt(() => readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim());
}

function numbering(): string | undefined {
  return attempt(() => readlinkSync("/proc/self/ns/pid"));
}

/** What this system does not tell is unknown, and is judged as such by the caller. */
function attempt(read: () => string): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: string };
}
