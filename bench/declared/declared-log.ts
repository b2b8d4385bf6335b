import { readFileSync } from "node:fs";
import type { StrikeLog } from "../../src/check/index.js";
import { readDeclared } from "../../src/ingest/declared/index.js";
import type { DeclaredStrike } from "../../src/model/declaration.js";
import type { Gazetteer } from "../../src/model/gazetteer.js";
import { partiesNamed } from "../../src/pipeline.js";

/** A strike log as it is read from its file. */
export function declaredLog(file: string, gazetteer: Gazetteer): StrikeLog {
  const bytes = readFileSync(file);
  const record = readDeclared({ file, bytes }, { gazetteer, partyIds: partiesNamed });
  const strikes = record.declarations.filter((one): one is DeclaredStrike => one.kind === "strike");
  return { id: record.sha256, file, claimedBy: null, party: record.party, releases: record.releases, strikes };
}
