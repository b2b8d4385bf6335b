import type { VagueProfileName } from "../../data/english/numbers.js";
import type { Reading } from "../model/incident.js";
import type { Problem } from "../model/problem.js";
import { readReports } from "../pipeline.js";
import { loadGazetteer } from "./gazetteer-file.js";
import { ingestInputs } from "./ingest-inputs.js";
import type { TextInput } from "./text-input.js";

export interface ReadingOptions {
  /** A CSV file with the columns file,publisher,published. */
  readonly metadata?: string | undefined;
  /** How vague words ("dozens") are counted: "built-in" (24 and more) or "acled" (12). */
  readonly vague?: VagueProfileName | undefined;
  /** Adds the text of each report, which the quotes point into. */
  readonly withText?: boolean | undefined;
  /** Fetches URLs from private networks and from this computer too. */
  readonly allowPrivate?: boolean | undefined;
  /** Called after each report, so that a long run can be watched. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface ReadingWithProblems {
  readonly reading: Reading;
  /** What could not be read, and warnings; the rest was read. */
  readonly problems: readonly Problem[];
}

/** Reads files, folders, standard input (`-`), URLs and texts. What cannot be read is a problem; the rest is read all the same. */
export async function readInputs(
  inputs: readonly (string | TextInput)[],
  { metadata, vague, withText, allowPrivate, onProgress }: ReadingOptions,
): Promise<ReadingWithProblems> {
  const { reports, problems } = await ingestInputs(inputs, metadata, { allowPrivate });
  const watched = onProgress === undefined ? {} : { onReport: onProgress };
  const reading = readReports(reports, { gazetteer: loadGazetteer(), vague, ...watched });
  const texts = new Map(withText ? reports.map(({ id, text }) => [id, text]) : []);
  return { reading: { ...reading, reports: reading.reports.map((report) => shown(report, texts)) }, problems };
}

type Shown = Reading["reports"][number];

function shown({ text: _, ...report }: Shown, texts: ReadonlyMap<string, string>): Shown {
  const text = texts.get(report.id);
  return text === undefined ? report : { ...report, text };
}
