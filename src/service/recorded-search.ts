import { randomBytes } from "node:crypto";
import canonicalize from "canonicalize";
import type { RecordedSearch } from "../model/assessment.js";
import { allegationsOf, claimedStrikes, type IncidentFacts, StrikeIndex, strikesNear } from "../pipeline.js";
import type { Store } from "../store/database.js";
import { searchSha256 } from "../store/decisions-sha256.js";
import { strikeLogs } from "../store/declared.js";
import { logHashes } from "../store/declared-files.js";
import { sha256 } from "../store/sha256.js";
import { storableValue } from "../util/storable.js";
import { checkTools } from "./names.js";
import type { SearchOptions } from "./queries.js";

/** Searches the strike logs, and what speakers claim, about an incident, for a person to put on record. */
export async function searchNow(
  store: Store,
  facts: IncidentFacts,
  options: SearchOptions | undefined,
): Promise<RecordedSearch> {
  const tools = checkTools();
  const logs = { strikes: new StrikeIndex(await strikeLogs(store)), agreements: [], notices: [] };
  const claimed = new StrikeIndex(claimedStrikes(facts, tools));
  const checks = storableValue(strikesNear(facts, logs, tools, { claimed, options }));
  const [basis, salt] = [await basisOf(store, facts), randomBytes(16).toString("hex")];
  const reports = [...facts.reports.keys()].sort();
  return { checks, basis, reports, salt, sha256: searchSha256({ salt, checks, basis }) };
}

/** A hash of what a search looks at: places and days as accounts have them, the logs, and what speakers claim. */
export async function basisOf(store: Store, facts: IncidentFacts): Promise<string> {
  const claimed = claimedStrikes(facts, checkTools()).map(({ strikes }) => strikes);
  return sha256(canonicalize([allegationsOf(facts), await logHashes(store), claimed]) as string);
}
