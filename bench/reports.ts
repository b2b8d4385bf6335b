import { fileURLToPath } from "node:url";
import { ingest, type Metadata, parseMetadata } from "../src/ingest/index.js";
import type { Report } from "../src/model/report.js";
import { filesIn, findFiles, readBytes } from "../src/net/files.js";
import { syntheticReports } from "./corpus.js";

const SAMPLES = fileURLToPath(new URL("../fixtures/samples", import.meta.url));
const AT_LEAST = 300;

/** The reports to measure on: those of `path` (a folder, a file, a list), else the samples and synthetic ones. */
export async function benchReports(path: string | undefined): Promise<Report[]> {
  if (path !== undefined) return reportsAt(path);
  const samples = await reportsAt(SAMPLES);
  const lines = syntheticReports(AT_LEAST).map((report) => JSON.stringify(report));
  return [...samples, ...ingest("synthetic.jsonl", Buffer.from(lines.join("\n")), null).reports];
}

async function reportsAt(path: string): Promise<Report[]> {
  const { files, problems } = findFiles([path]);
  if (problems.length > 0) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join("; "));
  const metadata = await metadataIn(path);
  const reports: Report[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    if (bytes instanceof Uint8Array) reports.push(...ingest(file, bytes, metadata).reports);
  }
  if (reports.length === 0) throw new Error(`${path}: no reports to measure on`);
  return reports.filter(({ language }) => language === "en");
}

async function metadataIn(folder: string): Promise<Metadata | null> {
  const file = filesIn(folder, ".csv").files[0];
  if (file === undefined) return null;
  const bytes = await readBytes(file);
  return bytes instanceof Uint8Array ? parseMetadata(file, new TextDecoder().decode(bytes)).metadata : null;
}
