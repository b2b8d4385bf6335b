import { basename, extname } from "node:path";
import { ingest, isRead, knownOf, type Metadata, parseMetadata } from "../ingest/index.js";
import type { Problem } from "../model/problem.js";
import type { Report } from "../model/report.js";
import { isIsoDate } from "../util/stated-date.js";
import { readBytes } from "./files.js";
import { ingestSource } from "./ingest-source.js";
import { isProblem } from "./problems.js";
import { type SourceOptions, sources } from "./sources.js";
import type { TextInput } from "./text-input.js";

export interface IngestedInputs {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

/**
 * Takes in files, folders, standard input (`-`), URLs, feeds, WARC files and texts, one after the other: what is not
 * needed any more is let go. What cannot be taken in is a problem, and so is a report in a language that is not read,
 * which is kept.
 */
export async function ingestInputs(
  inputs: readonly (string | TextInput)[],
  metadataFile?: string,
  options: SourceOptions = {},
): Promise<IngestedInputs> {
  const { metadata, problems: ofMetadata } = await metadataAt(metadataFile);
  const reports: Report[] = [];
  const problems = [...ofMetadata];
  const add = (found: IngestedInputs): void => {
    reports.push(...found.reports);
    problems.push(...found.problems, ...found.reports.flatMap((report) => warnings(report, metadata)));
  };
  const operands = inputs.filter((input) => typeof input === "string");
  for await (const source of sources(operands, options)) {
    const { items, problems } = isProblem(source)
      ? { items: [], problems: [source] }
      : await ingestSource(source, metadata);
    add({ reports: items.map(({ report }) => report), problems });
  }
  for (const input of inputs) if (typeof input !== "string") add(ingestText(input));
  return { reports, problems };
}

/** What its reader should know of a report that was taken in. */
export function warnings(report: Report, metadata: Metadata | null): Problem[] {
  return [
    ...(isRead(report.language) ? [] : [unread(report)]),
    ...(metadata === null ? [] : dateless(report, metadata)),
  ];
}

/** Publishers and dates of publication from a CSV file, if one is named. */
export async function metadataAt(file?: string): Promise<{ metadata: Metadata | null; problems: readonly Problem[] }> {
  if (file === undefined) return { metadata: null, problems: [] };
  const bytes = await readBytes(file);
  return bytes instanceof Uint8Array
    ? parseMetadata(file, new TextDecoder().decode(bytes))
    : { metadata: null, problems: [bytes] };
}

function ingestText({ file, text, publisher = null, published = null }: TextInput): IngestedInputs {
  const isDate = published === null || isIsoDate(published);
  const known = new Map([[basename(file), { publisher, published: isDate ? published : null }]]);
  const { reports, problems } = ingest(file, new TextEncoder().encode(text), known);
  return { reports, problems: isDate ? problems : [badDate(file, published), ...problems] };
}

function badDate(file: string, published: string): Problem {
  const message = `published is “${published}”, which is no date; a date looks like 2015-12-08 (year-month-day)`;
  return { file, line: null, message, fatal: true };
}

/** Metadata were given, and this file is not in them: most often its name is written in another way there. */
function dateless({ file, published }: Report, metadata: Metadata): Problem[] {
  if (published !== null || knownOf(metadata, file) !== undefined) return [];
  const alike = [...metadata.keys()].find((name) => stem(name) === stem(file));
  const hint = alike === undefined ? "" : ` (there is a line for “${alike}”)`;
  const message = `has no date of publication, and no line of the metadata names ${basename(file)}${hint}`;
  return [{ file, line: null, message, fatal: false }];
}

function stem(file: string): string {
  return basename(file, extname(file)).toLowerCase();
}

function unread({ file, language }: Report): Problem {
  const name = language === "und" ? "a language that could not be told" : `the language “${language}”`;
  return { file, line: null, message: `in ${name}, which is not read: kept, without accounts`, fatal: false };
}
