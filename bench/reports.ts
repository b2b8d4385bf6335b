import { fileURLToPath } from "node:url";
import type { Report } from "../src/model/report.js";
import { filesIn } from "../src/net/files.js";
import { ingestInputs } from "../src/net/ingest-inputs.js";
import type { TextInput } from "../src/net/text-input.js";
import { syntheticReports } from "./corpus.js";

const SAMPLES = fileURLToPath(new URL("../fixtures/samples", import.meta.url));
const SYNTHETIC = 300;

/** The reports that were named cannot be had. */
export class NoReportsError extends Error {
  override readonly name = "NoReportsError";
}

/** The reports to measure on: those of `path` (a folder, a file, a list), else the samples and synthetic ones. */
export async function benchReports(path: string | undefined): Promise<Report[]> {
  return path === undefined
    ? reportsOf([SAMPLES, ...syntheticReports(SYNTHETIC)], filesIn(SAMPLES, ".csv").files[0])
    : reportsOf([path], filesIn(path, ".csv").files[0]);
}

/** Those in a language that is read. */
async function reportsOf(inputs: readonly (string | TextInput)[], metadata: string | undefined): Promise<Report[]> {
  const { reports, problems } = await ingestInputs(inputs, metadata);
  const fatal = problems.filter((problem) => problem.fatal).map(({ file, message }) => `${file}: ${message}`);
  if (fatal.length > 0) throw new NoReportsError(fatal.join("; "));
  const english = reports.filter(({ language }) => language === "en");
  if (english.length === 0) throw new NoReportsError("no report in English to measure on");
  return english;
}
