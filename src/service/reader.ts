import type { Metadata } from "../ingest/index.js";
import type { Account, Tally } from "../model/account.js";
import type { Gazetteer } from "../model/gazetteer.js";
import type { Report } from "../model/report.js";
import { loadGazetteer } from "../net/gazetteer-file.js";
import { type IngestedSource, ingestSource } from "../net/ingest-source.js";
import type { Source } from "../net/source.js";
import { toolName } from "../net/tool.js";
import { type PackedProfile, pack, readOne } from "../pipeline.js";

/** One report as read, in a form that can be sent from thread to thread. */
export interface ReadReport {
  readonly accounts: readonly Account[];
  readonly tallies: readonly Tally[];
  readonly tellings: readonly PackedProfile[];
}

/** Turns sources into reports and reports into accounts: in this thread, or in others. */
export interface Reader {
  /** Program and version; a reading by another version can be made anew. */
  readonly version: string;
  ingest(sources: readonly Source[], metadata: Metadata | null): Promise<readonly IngestedSource[]>;
  read(reports: readonly Report[]): Promise<readonly ReadReport[]>;
  close(): Promise<void>;
}

/** Reads in this thread. */
export function localReader(): Reader {
  let gazetteer: Gazetteer | null = null;
  return {
    version: toolName(),
    ingest: async (sources, metadata) => {
      const found: IngestedSource[] = [];
      for (const source of sources) found.push(await ingestSource(source, metadata));
      return found;
    },
    read: async (reports) => {
      gazetteer ??= loadGazetteer();
      const options = { gazetteer };
      return reports.map((report) => {
        const { accounts, tallies, tellings } = readOne(report, options);
        return { accounts, tallies, tellings: tellings.map(pack) };
      });
    },
    close: async () => undefined,
  };
}
