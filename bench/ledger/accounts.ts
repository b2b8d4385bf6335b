import { createHash } from "node:crypto";
import type { Account } from "../../src/model/account.js";
import { type Quote, quote } from "../../src/model/quote.js";
import type { Report } from "../../src/model/report.js";
import { pack, tellings } from "../../src/pipeline.js";
import type { Prepared } from "../../src/service/prepare.js";
import type { SyntheticReport } from "../corpus.js";
import { SPEAKERS } from "../corpus-words.js";
import { dice } from "../dice.js";
import { type Incident, iso, toldOfWar } from "./reports.js";

/** About as many as the reader finds. */
export const ACCOUNTS_OF_A_REPORT = 4;
const BATCH = 64;
const ACTS = ["air-strike", "shelling", "missile"] as const;
const die = dice(11);

/** Reports with accounts that nobody had to read, so that a large ledger is soon filled: in batches, as `add` has them. */
export function* preparedOfWar(reports: number): Generator<Prepared[]> {
  let batch: Prepared[] = [];
  for (const { report, incident } of toldOfWar(reports)) {
    batch.push(prepared(report, incident));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function prepared(told: SyntheticReport, incident: Incident): Prepared {
  const bytes = Buffer.from(told.text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const report: Report = { id: `r${sha256.slice(0, 14)}`, ...told, title: null, language: "en", sha256 };
  const accounts = Array.from({ length: ACCOUNTS_OF_A_REPORT }, (_, i) => account(report, incident, i));
  const capture = { url: null, finalUrl: null, at: "2026-11-20T08:00:00.000Z", status: null, headers: null };
  return {
    report,
    bytes,
    mediaType: "text/plain",
    line: null,
    source: {
      file: told.file,
      bytes,
      line: null,
      contentType: null,
      capture: { ...capture, tool: "bench" },
      exchange: null,
    },
    reading: { accounts, tallies: [], tellings: tellings(report, accounts).map(pack) },
    problems: [],
  };
}

function account(report: Report, { town, force, lead, day }: Incident, index: number): Account {
  const words = paragraph(report.text, index + 1);
  const basis = "stated" as const;
  const party = force.toLowerCase().replaceAll(" ", "-");
  const killed = die.between(1, 60);
  const speaker = { name: die.pick(SPEAKERS), party: null, kind: "other", anonymous: false, via: null } as const;
  const count = { outcome: "killed", stance: "asserts", partOf: null, supersededBy: null, quote: words } as const;
  return {
    id: `${report.id}-${index}`,
    report: report.id,
    incident: `${report.id}#0`,
    speaker: { ...speaker, publisher: index === 0 },
    act: ACTS[lead] ?? null,
    actBasis: basis,
    actors: [{ name: force, party, stance: "asserts", basis, quote: words }],
    targets: [],
    places: [{ ...town, within: town.country, precision: "town", radiusKm: 3, basis, quote: words }],
    date: { start: iso(day), end: iso(day), precision: "day", basis, quote: words },
    casualties: [{ ...count, group: "person", min: killed, max: killed }],
    victims: [],
    claims: [{ attribute: "weapon", value: { weapon: "rockets" }, stance: "asserts", rule: "bench", quote: words }],
    quote: words,
  };
}

/** One of the paragraphs of a text. */
function paragraph(text: string, which: number): Quote {
  const starts = [0, ...[...text.matchAll(/\n\n/gu)].map(({ index }) => index + 2)];
  const start = starts[which % starts.length] as number;
  const end = text.indexOf("\n\n", start);
  return quote(text, start, end < 0 ? text.length : end);
}
