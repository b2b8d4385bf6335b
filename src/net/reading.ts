import { type IngestResult, ingest, type Metadata, parseMetadata } from "../ingest/index.js";
import type { Reading } from "../model/incident.js";
import type { Problem } from "../model/problem.js";
import type { Report } from "../model/report.js";
import { readReports } from "../pipeline.js";
import { findFiles, readBytes } from "./files.js";
import { loadGazetteer } from "./gazetteer-file.js";

export interface ReadingOptions {
  /** A CSV file with the columns file,publisher,published. */
  readonly metadata?: string | undefined;
  /** Adds the text of each report, which the quotes point into. */
  readonly withText?: boolean | undefined;
  /** Called after each report, so that a long run can be watched. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface ReadingWithProblems {
  readonly reading: Reading;
  /** What could not be read, and warnings; the rest was read. */
  readonly problems: readonly Problem[];
}

/** Reads files, folders and standard input (`-`). What cannot be read is a problem, and the rest is read all the same. */
export async function readInputs(paths: readonly string[], options: ReadingOptions): Promise<ReadingWithProblems> {
  const metadata = await metadataAt(options.metadata);
  const { reports, problems } = await ingestAll(paths, metadata.metadata);
  return { reading: readIngested(reports, options), problems: [...metadata.problems, ...problems] };
}

/** Reads reports that are already in memory. */
export function readIngested(reports: readonly Report[], { withText, onProgress }: ReadingOptions): Reading {
  const progress = onProgress === undefined ? {} : { onReport: onProgress };
  const reading = readReports(reports, { gazetteer: loadGazetteer(), ...progress });
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  return {
    ...reading,
    reports: reading.reports.map((report) => shown(report, withText ? texts.get(report.id) : undefined)),
  };
}

function shown(
  { text: _, ...report }: Reading["reports"][number],
  text: string | undefined,
): Reading["reports"][number] {
  return text === undefined ? report : { ...report, text };
}

async function metadataAt(
  file: string | undefined,
): Promise<{ metadata: Metadata | null; problems: readonly Problem[] }> {
  if (file === undefined) return { metadata: null, problems: [] };
  const bytes = await readBytes(file);
  return bytes instanceof Uint8Array
    ? parseMetadata(file, new TextDecoder().decode(bytes))
    : { metadata: null, problems: [bytes] };
}

async function ingestAll(paths: readonly string[], metadata: Metadata | null): Promise<IngestResult> {
  const { files, problems } = findFiles(paths);
  const results: IngestResult[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    results.push(bytes instanceof Uint8Array ? ingest(file, bytes, metadata) : { reports: [], problems: [bytes] });
  }
  return {
    reports: results.flatMap((result) => result.reports),
    problems: [...problems, ...results.flatMap((result) => result.problems)],
  };
}
