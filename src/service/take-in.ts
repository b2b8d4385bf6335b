import { unpack } from "../pipeline.js";
import { accountsSha256 } from "../store/accounts-sha256.js";
import type { ReportRow, WritingStore } from "../store/database.js";
import { type Change, record } from "../store/history.js";
import { insertRows } from "../store/insert.js";
import { putCaptures, putContents, putReports, statesOf } from "../store/reports.js";
import { sha256 } from "../store/sha256.js";
import { dropTellings } from "../store/tellings.js";
import { pagesKnown, pagesOf, settleVersions } from "../store/versions.js";
import { groupBy } from "../util/group-by.js";
import { captureRow, gotAgain, newCaptures, pageOf, pagesIn } from "./captures.js";
import { followReviews } from "./follow-reviews.js";
import { leadOn, noteIncidents } from "./lead-on.js";
import type { Added } from "./ledger.js";
import type { Prepared } from "./prepare.js";
import { reapplyRulings } from "./reapply-rulings.js";
import { relink } from "./relink.js";
import { tellingsAgain } from "./tellings-again.js";
import { versionChanges } from "./version-changes.js";

export interface TakingIn {
  readonly by: string;
  readonly at: string;
  /** The version of the reader. */
  readonly reader: string;
}

/** Stores a batch of reports and brings the incidents up to date, within one transaction: all of it or nothing. */
export async function takeIn(store: WritingStore, given: readonly Prepared[], taking: TakingIn): Promise<Added[]> {
  const states = await statesOf(
    store,
    given.map(({ report }) => report.id),
  );
  const batch = withoutErased(given, states);
  const fresh = firstOfEach(batch.filter(({ report }) => !states.has(report.id)));
  const known = await pagesKnown(store, pagesIn(fresh));
  const standing = batch.filter(({ report }) => states.get(report.id) !== "erased");
  await putContents(store, contentsOf(fresh, standing));
  await putReports(
    store,
    fresh.map((prepared) => reportRow(prepared, taking)),
  );
  const gotten = await newCaptures(store, fresh, standing);
  await putCaptures(store, gotten.map(captureRow));
  await insertRows(
    store,
    "tally",
    fresh.flatMap(({ report, reading }) =>
      (reading?.tallies ?? []).map((body, position) => ({ report: report.id, position, body })),
    ),
  );
  await record(store, taking.by, taking.at, [
    ...fresh.map(added),
    ...gotten.filter((one) => !fresh.includes(one)).map(gotAgain),
  ]);
  // One that came from a list counts again, whatever became of the page that it had come from before.
  const pages = await pagesOf(
    store,
    gotten.map(({ report }) => report.id),
  );
  const { homes, revived } = await link(store, fresh, pages, taking);
  return batch.map((prepared) => outcome(prepared, { states, fresh, homes, known, revived }));
}

/** An exchange that brings what was erased beside others is not kept: the words are in it. */
function withoutErased(given: readonly Prepared[], states: Known["states"]): Prepared[] {
  const erased = given.filter(({ report }) => states.get(report.id) === "erased");
  const holding = new Set(erased.map(({ source }) => source));
  return given.map((one) => (holding.has(one.source) ? { ...one, source: { ...one.source, exchange: null } } : one));
}

/** One report may be given twice at once. */
function firstOfEach(batch: readonly Prepared[]): Prepared[] {
  return [...groupBy(batch, ({ report }) => report.id).values()].map(([first]) => first as Prepared);
}

function contentsOf(fresh: readonly Prepared[], standing: readonly Prepared[]): Uint8Array[] {
  const exchanges = standing.flatMap(({ source }) => source.exchange ?? []);
  return [...fresh.map(({ bytes }) => bytes), ...exchanges];
}

function reportRow(
  { report, reading, mediaType }: Prepared,
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
    accounts_sha256: accountsSha256(reading?.accounts ?? []),
    text,
    reader,
    added_at: at,
    added_by: by,
    erased_at: null,
    erased_by: null,
    erased_why: null,
  };
}

function added({ report, reading }: Prepared): Change {
  const accounts = reading?.accounts ?? [];
  const after = { sha256: report.sha256, accounts: accounts.length, accountsSha256: accountsSha256(accounts) };
  return { change: "report added", subject: report.id, report: report.id, before: null, after, why: "added" };
}

/** Which reports count now, and what incidents come of that. */
async function link(
  store: WritingStore,
  fresh: readonly Prepared[],
  pages: readonly string[],
  { by, at }: TakingIn,
): Promise<{ homes: ReadonlyMap<string, string>; revived: ReadonlyMap<string, readonly string[]> }> {
  const accounts = fresh.flatMap(({ reading }) => reading?.accounts ?? []);
  const { superseded, revived } = await settleVersions(store, pages);
  await record(store, by, at, versionChanges(superseded, revived, "another version of its page was added"));
  const noted = await noteIncidents(store, superseded);
  const touched = await dropTellings(store, superseded);
  const silent = new Set(superseded);
  const told = fresh.filter(({ report }) => !silent.has(report.id)).flatMap(({ reading }) => reading?.tellings ?? []);
  const again = await tellingsAgain(store, revived);
  const change = { by, at, why: whyOf };
  const homes = await relink(store, { fresh: [...told.map(unpack), ...again], accounts, touched, ...change });
  await reapplyRulings(store, [...superseded, ...revived], change);
  if (superseded.length + revived.length > 0) await followReviews(store, [...superseded, ...revived]);
  await leadOn(store, noted);
  const accountsOf = groupBy(again, ({ report }) => report);
  const own = (report: string) => (accountsOf.get(report) ?? []).flatMap((telling) => telling.accounts);
  return { homes, revived: new Map(revived.map((report) => [report, own(report)])) };
}

/** Of many that arrived at once only the first are named; the history of each tells the rest. */
function whyOf(arrived: readonly string[]): string {
  if (arrived.length === 0) return "reports that it shared something with changed";
  const more = arrived.length > 3 ? ` and ${arrived.length - 3} more` : "";
  return `arrived: ${arrived.slice(0, 3).join(", ")}${more}`;
}

interface Known {
  readonly states: ReadonlyMap<string, ReportRow["state"]>;
  readonly fresh: readonly Prepared[];
  readonly homes: ReadonlyMap<string, string>;
  /** Pages of which there was a report before. */
  readonly known: ReadonlySet<string>;
  /** Reports that count again, with their accounts. */
  readonly revived: ReadonlyMap<string, readonly string[]>;
}

function outcome(prepared: Prepared, known: Known): Added {
  const { report, reading, problems } = prepared;
  const { id, file } = report;
  const own = known.fresh.includes(prepared) ? reading?.accounts.map((account) => account.id) : known.revived.get(id);
  const accounts = own ?? [];
  const incidents = [...new Set(accounts.flatMap((account) => known.homes.get(account) ?? []))];
  return { report: id, file, outcome: kindOf(prepared, known), accounts: accounts.length, incidents, problems };
}

function kindOf(prepared: Prepared, { states, fresh, known, revived }: Known): Added["outcome"] {
  const { id } = prepared.report;
  if (states.get(id) === "erased") return "erased";
  if (!fresh.includes(prepared)) return revived.has(id) ? "version" : "known";
  return known.has(pageOf(prepared) ?? "") ? "version" : "added";
}
