import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../model/problem.js";
import type { FetchOptions } from "./fetch/fetch-source.js";
import { findFiles, MAX_BYTES, reason, STANDARD_INPUT, tooLarge } from "./files.js";
import { ByteReader } from "./inputs/byte-reader.js";
import { inOne } from "./inputs/in-one.js";
import { isSystemError } from "./inputs/is-system-error.js";
import { isUrl } from "./inputs/is-url.js";
import { HEAD, kindOf } from "./inputs/kind.js";
import { lineSources } from "./inputs/lines.js";
import { open } from "./inputs/open.js";
import { failure, isProblem } from "./problems.js";
import type { Source } from "./source.js";
import { toolName } from "./tool.js";

/** How sources are fetched. A run that is aborted by `signal` closes what is open and throws the signal's reason. */
export type SourceOptions = FetchOptions;

/**
 * What stands behind the operands of a command line: files, folders, `-`, URLs, feeds and WARC files, each once, one
 * after the other, so that any number of them is read in the same memory. What cannot be had is a problem.
 * `isProblem` tells the two apart.
 */
export async function* sources(
  operands: readonly string[],
  options: SourceOptions = {},
): AsyncGenerator<Source | Problem, void, undefined> {
  const given = new Set<string>();
  for (const operand of operands) {
    const { files, problems } = isUrl(operand) ? { files: [operand], problems: [] } : findFiles([operand]);
    yield* problems;
    for (const file of files) {
      const key = isUrl(file) || file === STANDARD_INPUT ? file : resolve(file);
      if (given.has(key)) continue;
      given.add(key);
      options.signal?.throwIfAborted();
      yield* isUrl(file) ? inParts(fromUrl(file, options)) : inParts(fromFile(file, options));
    }
  }
}

/**
 * A list of reports that came whole is given in parts, as a file is. What went over the wire holds all of them: it is not
 * kept, since who erases one report of the list would find its words with every other.
 */
async function* inParts(given: AsyncIterable<Source | Problem>): AsyncGenerator<Source | Problem> {
  for await (const one of given) {
    const isList = !isProblem(one) && one.line === null && kindOf(one.file, one.bytes, one.contentType) === "lines";
    if (isList) yield* lineSources({ ...one, exchange: null }, new ByteReader(inOne(one.bytes)));
    else yield one;
  }
}

async function* fromUrl(url: string, options: SourceOptions): AsyncGenerator<Source | Problem> {
  const { fetchSource } = await import("./fetch/fetch-source.js");
  const found = await fetchSource(url, options);
  const kind = isProblem(found) ? "whole" : kindOf(url, found.bytes, found.contentType);
  if (isProblem(found)) yield found;
  else if (kind === "feed") yield* linked(found, options);
  else if (kind === "warc") yield* archived(url, new ByteReader(inOne(found.bytes)));
  else yield found;
}

async function* fromFile(file: string, options: SourceOptions): AsyncGenerator<Source | Problem> {
  const reader = open(file, options.signal);
  try {
    const kind = kindOf(file, await reader.peek(HEAD), null);
    if (kind === "lines") yield* lineSources(described(file), reader);
    else if (kind === "warc") yield* archived(file, reader);
    else {
      const whole = await wholeSource(file, reader);
      if (kind === "feed" && !isProblem(whole)) yield* linked(whole, options);
      else yield whole;
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isSystemError(error)) throw error;
    yield failure(file, reason(error));
  } finally {
    await reader.close();
  }
}

// Most runs read neither a feed nor an archive, and should not wait for what reads them.

async function* linked(feed: Source, options: SourceOptions): AsyncGenerator<Source | Problem> {
  const { feedSources } = await import("./feeds/feed-sources.js");
  yield* feedSources(feed, options);
}

async function* archived(file: string, reader: ByteReader): AsyncGenerator<Source | Problem> {
  const { warcSources } = await import("./warc/warc-sources.js");
  yield* warcSources(file, reader);
}

async function wholeSource(file: string, reader: ByteReader): Promise<Source | Problem> {
  const size = file === STANDARD_INPUT ? 0 : statSync(file).size;
  // Said before it is read, so that it costs no memory.
  if (size > MAX_BYTES) return failure(file, tooLarge(size));
  const bytes = await reader.take(MAX_BYTES + 1);
  return bytes.length > MAX_BYTES ? failure(file, tooLarge(bytes.length)) : { ...described(file), bytes, line: null };
}

/** A file states no type and was fetched from nowhere; its date is that of a copy, and proves nothing. */
function described(file: string): Omit<Source, "bytes" | "line"> {
  const at = new Date().toISOString();
  const capture = { url: null, finalUrl: null, at, status: null, headers: null, tool: toolName() };
  return { file, contentType: null, capture, exchange: null };
}
