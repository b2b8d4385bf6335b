import type { Reading } from "../../src/model/incident.js";
import type {
  HistoryEntry,
  IncidentDetail,
  IncidentSummary,
  ReportDetail,
  Review,
  SearchHit,
  StoredReport,
  StoredRuling,
  Verification,
} from "../../src/service/ledger.js";
import { actor, casualty, ReadingBuilder } from "./reading-builder.js";

// What a ledger answers, built by hand for the tests of what is printed.

export const TEXT =
  "Jets of the Northern Alliance hit Dura on Monday, killing at least 26 people, including seven children, the Valley Observatory said. No warning was given.";
const AT = "2026-11-20T09:04:03.000Z";
const HASH = "ab".repeat(32);

function reading(): Reading {
  const b = new ReadingBuilder().report("r1", TEXT, { title: "Jets hit Dura" });
  b.account("a1", "r1", "Jets of the Northern Alliance hit Dura", {
    actors: [actor("Northern Alliance", b.words("r1", "Jets of the Northern Alliance"))],
    casualties: [
      casualty(b.words("r1", "at least 26 people"), { min: 26, max: null }),
      casualty(b.words("r1", "seven children"), { group: "child", min: 7, max: 7, partOf: 0 }),
    ],
  });
  b.account("a2", "r1", "No warning was given");
  return b.incident("i1", []).build();
}

const { reports, accounts, incidents } = reading();
const { text: _, ...head } = reports[0] as Reading["reports"][number];
const account = accounts[0] as Reading["accounts"][number];

export const stored: StoredReport = {
  ...head,
  state: "current",
  textSha256: HASH,
  mediaType: "text/plain",
  reader: "deconflict 0.1.0",
  addedAt: AT,
  addedBy: "anna",
  erased: null,
};

export const review: Review = {
  id: "v1",
  report: "r1",
  attribute: "killed:child",
  quote: account.casualties[1]?.quote ?? null,
  verdict: "corrected",
  correction: { min: 6, max: 7 },
  replacedBy: null,
  account: "a1",
  by: "anna",
  at: AT,
  why: "one died of an older wound",
};

export const ruling: StoredRuling = {
  id: "g1",
  kind: "apart",
  by: "anna",
  at: AT,
  why: "another raid",
  sides: [["a2", "a1"], ["a9"]],
  incidents: ["i1", "i9"],
  lost: [{ ...account.quote, report: "r1" }],
  undone: { by: "bo", at: AT, why: "the same raid after all" },
};

export const detail: IncidentDetail = {
  incident: incidents[0] as Reading["incidents"][number],
  accounts,
  reports: [stored],
  reviews: [review, { ...review, id: "v2", account: null, verdict: "rejected", correction: null }],
  rulings: [ruling],
  assessment: { incident: "i1", walks: [], judgements: [] },
  succeeds: "i0",
};

export const reportDetail: ReportDetail = {
  report: stored,
  text: TEXT,
  captures: [
    {
      file: "https://example.org/dura",
      url: "https://example.org/dura",
      finalUrl: "https://www.example.org/dura",
      at: AT,
      status: 200,
      headers: { "content-type": "text/html" },
      tool: "deconflict 0.1.0",
      exchangeSha256: HASH,
    },
  ],
  accounts,
  tallies: [],
  reviews: [review],
  versions: [
    { id: "r2", at: AT, state: "current" },
    { id: "r1", at: AT, state: "superseded" },
  ],
};

export const summary: IncidentSummary = {
  id: "i1",
  title: "Air strike on Dura, 4 March 2019",
  act: "air-strike",
  start: "2019-03-04",
  end: "2019-03-04",
  verdict: "contradict",
  accounts: 5,
  reports: 2,
  origins: 1,
  reviewed: false,
};

export const hit: SearchHit = {
  report: stored,
  sentences: [
    { quote: { exact: TEXT.slice(0, 132), start: 0, end: 132 }, words: [{ start: TEXT.indexOf("Dura"), end: 38 }] },
  ],
  incidents: [{ id: "i1", title: "Air strike on Dura" }],
};

export const entry: HistoryEntry = {
  number: 12,
  at: AT,
  by: "anna",
  change: "incident changed",
  subject: "i1",
  before: null,
  after: { accounts: ["a1"] },
  why: "a report was added",
  redacted: false,
  sha256: HASH,
};

export const verification: Verification = {
  reports: 12,
  erased: 1,
  accounts: 60,
  quotes: 300,
  incidents: 9,
  declarations: 40,
  changes: 55,
  noted: 41,
  head: HASH,
  faults: ["r1: its text is not that of its hash"],
};
