import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { MAX_MEGABYTES, READABLE_EXTENSIONS } from "../ingest/index.js";
import type { Problem } from "../model/problem.js";
import { failure } from "./problems.js";

export const STANDARD_INPUT = "-";
/** The largest file, or line of a list of reports, that is taken in. */
export const MAX_BYTES = MAX_MEGABYTES * 2 ** 20;

/** What a folder is searched for. Feeds are not: they would have the network asked for what nobody named. */
const FOUND_EXTENSIONS = [...READABLE_EXTENSIONS, ".pdf", ".warc", ".warc.gz"];

export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds the files behind the paths of a command line: files, folders (walked, in order of name), and `-`. Each once. */
export function findFiles(paths: readonly string[]): FoundFiles {
  const found = new Map<string, string>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const files = path === STANDARD_INPUT ? [path] : filesAt(path, problems);
    for (const file of files) {
      const key = file === STANDARD_INPUT ? file : resolve(file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return { files: [...found.values()], problems };
}

/** The files of one kind that stand in a folder itself, in order of name. */
export function filesIn(folder: string, extension: string): FoundFiles {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(extension) && !name.startsWith("."));
    return { files: names.sort().map((name) => join(folder, name)), problems: [] };
  } catch (error) {
    return { files: [], problems: [failure(folder, reason(error))] };
  }
}

/** The bytes of a file, or of standard input for `-`; or, where they cannot be had, the problem. */
export async function readBytes(file: string): Promise<Uint8Array | Problem> {
  try {
    if (file === STANDARD_INPUT) return await standardInput();
    const { size } = statSync(file);
    return size > MAX_BYTES ? failure(file, tooLarge(size)) : readFileSync(file);
  } catch (error) {
    return failure(file, reason(error));
  }
}

async function standardInput(): Promise<Uint8Array | Problem> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > MAX_BYTES) return failure(STANDARD_INPUT, tooLarge(size));
  }
  return Buffer.concat(chunks);
}

function filesAt(path: string, problems: Problem[]): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
  } catch (error) {
    problems.push(failure(path, reason(error)));
    return [];
  }
  const known = problems.length;
  const files = walk(path.replace(/(?<=.)[\\/]+$/u, ""), problems);
  if (files.length === 0 && problems.length === known) {
    problems.push(failure(path, `no reports in this folder (read are ${FOUND_EXTENSIONS.join(", ")})`));
  }
  return files;
}

/** Hidden entries are left alone; linked files are taken, linked folders are not, since they may lead in a circle. */
function walk(folder: string, problems: Problem[]): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
    return entries.sort(byName).flatMap((entry) => {
      const path = folder.endsWith("/") ? folder + entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === "node_modules" ? [] : walk(path, problems);
      return isReport(path) ? [path] : [];
    });
  } catch (error) {
    problems.push(failure(folder, reason(error)));
    return [];
  }
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function isReport(path: string): boolean {
  const name = path.toLowerCase();
  return (
    FOUND_EXTENSIONS.some((extension) => name.endsWith(extension)) &&
    statSync(path, { throwIfNoEntry: false })?.isFile() === true
  );
}

/** Said before the file is opened, so that it costs no memory. */
export function tooLarge(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB is more than the limit of ${MAX_MEGABYTES} MB for a file: split it into several`;
}

/** What the operating system said, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return "no such file or folder";
    case "EACCES":
    case "EPERM":
      return "not allowed to read it; check its permissions";
    case "EROFS":
      return "it can only be read; copy it to where it can be written";
    case "ENOSPC":
      return "no room is left on the disk; what was acknowledged is safe, make room and give the command again";
    case "EISDIR":
      return "this is a folder, and a file is needed here";
    case "ENOTDIR":
      return "a folder is needed here";
    default:
      return message;
  }
}
