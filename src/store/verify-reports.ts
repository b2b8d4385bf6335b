import { sql } from "kysely";
import type { Account } from "../model/account.js";
import { groupBy } from "../util/group-by.js";
import { quotesIn } from "../util/quotes-in.js";
import { reportId } from "../util/report-id.js";
import { accountsOfReports } from "./accounts.js";
import { accountsSha256 } from "./accounts-sha256.js";
import type { ReportRow, Store } from "./database.js";
import { fitting } from "./fitting.js";
import { sha256 } from "./sha256.js";
import { recordedAccounts } from "./verify-record.js";
import { wholeText } from "./whole-text.js";

/** Reports looked at together, if their texts are short. */
const TOGETHER = 50;

type Row = Pick<
  ReportRow,
  "id" | "state" | "sha256" | "publisher" | "published" | "title" | "text" | "text_sha256" | "accounts_sha256"
> & {
  /** SHA-256 of the bytes that are kept; null if there are none. */
  readonly found: string | null;
  readonly captures: number;
};

interface Checked {
  readonly reports: number;
  readonly erased: number;
  readonly accounts: number;
  readonly quotes: number;
  readonly faults: readonly string[];
}

/** Bytes, texts and accounts against their hashes, every quote against its text, the erased for anything left of them. */
export async function checkReports(store: Store, onProgress?: (done: number, total: number) => void): Promise<Checked> {
  const total =
    (await sql<{ n: number }>`select count(*) as n from report where workspace = ${store.workspace}`.execute(store.db))
      .rows[0]?.n ?? 0;
  const sum = { reports: 0, erased: 0, accounts: 0, quotes: 0, faults: [] as string[] };
  for (let ids = await idsAfter(store, ""); ids.length > 0; ids = await idsAfter(store, ids.at(-1) as string)) {
    const accounts = groupBy(await accountsOfReports(store, ids), ({ report }) => report);
    const recorded = await recordedAccounts(store, ids);
    for (const row of await rowsOf(store, ids)) {
      const own = accounts.get(row.id) ?? [];
      sum.reports += 1;
      sum.erased += row.state === "erased" ? 1 : 0;
      sum.accounts += own.length;
      sum.quotes += own.reduce((count, account) => count + quotesIn(account).length, 0);
      sum.faults.push(...(row.state === "erased" ? remains(row, own) : wrong(row, own, recorded.get(row.id))));
    }
    onProgress?.(sum.reports, total);
  }
  return sum;
}

async function idsAfter(store: Store, after: string): Promise<string[]> {
  const { rows } = await sql<{ id: string; bytes: number | null }>`
    select id, octet_length(text) as bytes from report
    where workspace = ${store.workspace} and id > ${after} order by id limit ${TOGETHER}`.execute(store.db);
  return rows.slice(0, fitting(rows.map(({ bytes }) => bytes))).map(({ id }) => id);
}

async function rowsOf(store: Store, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id, r.state, r.sha256, r.publisher, r.published, r.title, ${wholeText(sql`r.text`)} as text, r.text_sha256,
      r.accounts_sha256, encode(sha256(c.bytes), 'hex') as found,
      (select count(*) from capture x where x.workspace = r.workspace and x.report = r.id) as captures
    from report r left join content c on c.workspace = r.workspace and c.sha256 = r.sha256
    where r.workspace = ${store.workspace} and r.id = any(${ids}::text[]) order by r.id`.execute(store.db);
  return rows;
}

/** @param recorded the hash of its accounts in the history */
function wrong(row: Row, accounts: readonly Account[], recorded: string | undefined): string[] {
  const { id, text, found, captures } = row;
  const faults: string[] = [];
  const fault = (what: string): unknown => faults.push(`report ${id}: ${what}`);
  if (found === null) fault("its bytes are missing");
  else if (found !== row.sha256) fault("its bytes are not those of their SHA-256");
  if (text === null) fault("its text is missing");
  else if (sha256(text) !== row.text_sha256) fault("its text is not that of its SHA-256");
  if (reportId(row.sha256, row) !== id) fault("its id is not that of its bytes, publisher and date");
  const read = accountsSha256(accounts);
  if (read !== row.accounts_sha256 || read !== recorded) fault("its accounts are not those that were read");
  if (captures === 0) fault("nothing says how it was got");
  return [...faults, ...accounts.flatMap((account) => misquoted(account, text ?? ""))];
}

function misquoted(account: Account, text: string): string[] {
  const bad = quotesIn(account).filter(({ exact, start, end }) => text.slice(start, end) !== exact);
  return bad.map(({ start, end }) => `account ${account.id}: the text from ${start} to ${end} is not what it quotes`);
}

/** What the erasure of a report should have taken with it. Its bytes may be another report's too. */
function remains({ id, text, title, publisher, captures }: Row, accounts: readonly Account[]): string[] {
  const left = text !== null || title !== null || publisher !== null || captures > 0 || accounts.length > 0;
  return left ? [`report ${id}: it was erased, and something of it is left`] : [];
}
