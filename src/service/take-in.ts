import type { Account } from "../model/account.js";
import { unpack } from "../pipeline.js";
import type { ReportRow, WritingStore } from "../store/database.js";
import { type Change, record, sha256 } from "../store/history.js";
import { insertRows } from "../store/insert.js";
import { putCaptures, putContents, putReports, statesOf, urlsKnown } from "../store/reports.js";
import { dropTellings } from "../store/tellings.js";
import { plainUrl, settleVersions } from "../store/versions.js";
import { groupBy } from "../util/group-by.js";
import { leadOn, noteIncidents } from "./lead-on.js";
import type { Added } from "./ledger.js";
import type { Prepared } from "./prepare.js";
import { reapplyRulings } from "./reapply-rulings.js";
import { relink } from "./relink.js";
import { tellingsAgain } from "./tellings-again.js";

export interface TakingIn {
  readonly by: string;
  readonly at: string;
  /** The version of the reader. */
  readonly reader: string;
}

/** Stores a batch of reports and brings the incidents up to date, within one transaction: all of it or nothing. */
export async function takeIn(store: WritingStore, batch: readonly Prepared[], taking: TakingIn): Promise<Added[]> {
  const states = await statesOf(
    store,
    batch.map(({ report }) => report.id),
  );
  const fresh = firstOfEach(batch.filter(({ report }) => !states.has(report.id)));
  const urls = urlsOf(fresh);
  const known = await urlsKnown(store, urls);
  const standing = batch.filter(({ report }) => states.get(report.id) !== "erased");
  await putContents(store, contentsOf(fresh, standing));
  await putReports(
    store,
    fresh.map((prepared) => reportRow(prepared, taking)),
  );
  await putCaptures(
    store,
    standing.filter((one) => fresh.includes(one) || one.source.capture.url !== null).map(captureRow),
  );
  await insertRows(
    store,
    "tally",
    fresh.flatMap(({ report, reading }) =>
      (reading?.tallies ?? []).map((body, position) => ({ report: report.id, position, body })),
    ),
  );
  await record(store, taking.by, taking.at, fresh.map(added));
  const homes = await link(store, fresh, urlsOf(standing), taking);
  return batch.map((prepared) => outcome(prepared, { states, fresh, homes, known }));
}

/** One report may be given twice at once. */
function firstOfEach(batch: readonly Prepared[]): Prepared[] {
  return [...groupBy(batch, ({ report }) => report.id).values()].map(([first]) => first as Prepared);
}

function contentsOf(fresh: readonly Prepared[], standing: readonly Prepared[]): Uint8Array[] {
  const exchanges = standing.flatMap(({ source }) => source.exchange ?? []);
  return [...fresh.map(({ bytes }) => bytes), ...exchanges];
}

function urlsOf(batch: readonly Prepared[]): string[] {
  return [...new Set(batch.flatMap(({ source }) => plainUrl(source.capture.url) ?? []))];
}

function reportRow(
  { report, mediaType, source }: Prepared,
  { by, at, reader }: TakingIn,
): Omit<ReportRow, "workspace"> {
  const { id, file, publisher, published, title, language, text } = report;
  return {
    id,
    state: "current",
    file,
    publisher,
    published,
    title,
    language,
    media_type: mediaType,
    sha256: report.sha256,
    text_sha256: sha256(text),
    text,
    reader,
    url: plainUrl(source.capture.url),
    added_at: at,
    added_by: by,
    erased_at: null,
    erased_by: null,
    erased_why: null,
  };
}

function captureRow({ report, source: { capture, exchange } }: Prepared) {
  const { url, finalUrl, at, status, headers, tool } = capture;
  return {
    report: report.id,
    at,
    file: report.file,
    url,
    final_url: finalUrl,
    status,
    headers,
    tool,
    exchange_sha256: exchange === null ? null : sha256(exchange),
  };
}

function added({ report, reading }: Prepared): Change {
  const after = { sha256: report.sha256, accounts: reading?.accounts.length ?? 0 };
  return { change: "report added", subject: report.id, report: report.id, before: null, after, why: "added" };
}

/** Which reports count now, and what incidents come of that. */
async function link(
  store: WritingStore,
  fresh: readonly Prepared[],
  urls: readonly string[],
  { by, at }: TakingIn,
): Promise<ReadonlyMap<string, string>> {
  const accounts = fresh.flatMap(({ reading }) => reading?.accounts ?? []);
  const { superseded, revived } = await settleVersions(store, urls);
  const noted = await noteIncidents(store, superseded);
  const touched = await dropTellings(store, superseded);
  const silent = new Set(superseded);
  const told = fresh.filter(({ report }) => !silent.has(report.id)).flatMap(({ reading }) => reading?.tellings ?? []);
  const again = await tellingsAgain(store, revived);
  const change = { by, at, why: whyOf(fresh) };
  const homes = await relink(store, { fresh: [...told.map(unpack), ...again], accounts, touched, ...change });
  await reapplyRulings(store, [...superseded, ...revived], change);
  await leadOn(store, noted);
  return homes;
}

function whyOf(fresh: readonly Prepared[]): string {
  const ids = fresh.map(({ report }) => report.id);
  return ids.length > 3 ? `${ids.length} reports arrived, ${ids[0]} the first` : `arrived: ${ids.join(", ")}`;
}

interface Known {
  readonly states: ReadonlyMap<string, ReportRow["state"]>;
  readonly fresh: readonly Prepared[];
  readonly homes: ReadonlyMap<string, string>;
  /** URLs of which there was a report before. */
  readonly known: ReadonlySet<string>;
}

function outcome(prepared: Prepared, { states, fresh, homes, known }: Known): Added {
  const { report, reading, problems } = prepared;
  const accounts: readonly Account[] = fresh.includes(prepared) ? (reading?.accounts ?? []) : [];
  const incidents = [...new Set(accounts.flatMap(({ id }) => homes.get(id) ?? []))];
  const state = states.get(report.id);
  const isVersion = known.has(plainUrl(prepared.source.capture.url) ?? "");
  const said = state === "erased" ? "erased" : !fresh.includes(prepared) ? "known" : isVersion ? "version" : "added";
  return { report: report.id, file: report.file, outcome: said, accounts: accounts.length, incidents, problems };
}
