import { sql } from "kysely";
import type { Account } from "../model/account.js";
import { groupBy } from "../util/group-by.js";
import { quotesIn } from "../util/quotes-in.js";
import { accountsOfReports } from "./accounts.js";
import type { ReportRow, Store } from "./database.js";
import { sha256 } from "./sha256.js";
import { wholeText } from "./whole-text.js";

/** Reports looked at together; their texts and bytes may be large. */
const TOGETHER = 50;

type Row = Pick<ReportRow, "id" | "state" | "sha256" | "text" | "text_sha256" | "file" | "title"> & {
  readonly bytes: Uint8Array | null;
  readonly captures: number;
};

interface Checked {
  readonly reports: number;
  readonly erased: number;
  readonly accounts: number;
  readonly quotes: number;
  readonly faults: readonly string[];
}

/** Bytes and texts against their hashes, every quote against its text, the erased for anything left of them. */
export async function checkReports(store: Store, onProgress?: (done: number, total: number) => void): Promise<Checked> {
  const total =
    (await sql<{ n: number }>`select count(*) as n from report where workspace = ${store.workspace}`.execute(store.db))
      .rows[0]?.n ?? 0;
  const sum = { reports: 0, erased: 0, accounts: 0, quotes: 0, faults: [] as string[] };
  for (let after = ""; ; ) {
    const rows = await page(store, after);
    const accounts = groupBy(
      await accountsOfReports(
        store,
        rows.map(({ id }) => id),
      ),
      ({ report }) => report,
    );
    for (const row of rows) {
      const own = accounts.get(row.id) ?? [];
      sum.reports += 1;
      sum.erased += row.state === "erased" ? 1 : 0;
      sum.accounts += own.length;
      sum.quotes += own.reduce((count, account) => count + quotesIn(account).length, 0);
      sum.faults.push(...(row.state === "erased" ? remains(row, own) : wrong(row, own)));
    }
    onProgress?.(sum.reports, total);
    after = rows.at(-1)?.id ?? "";
    if (rows.length < TOGETHER) break;
  }
  return { ...sum, faults: [...sum.faults, ...(await exchanges(store))] };
}

async function page(store: Store, after: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select r.id, r.state, r.sha256, ${wholeText(sql`r.text`)} as text, r.text_sha256, r.file, r.title, c.bytes,
      (select count(*) from capture x where x.workspace = r.workspace and x.report = r.id) as captures
    from report r left join content c on c.workspace = r.workspace and c.sha256 = r.sha256
    where r.workspace = ${store.workspace} and r.id > ${after} order by r.id limit ${TOGETHER}`.execute(store.db);
  return rows;
}

function wrong({ id, sha256: hash, bytes, text, text_sha256, captures }: Row, accounts: readonly Account[]): string[] {
  const faults: string[] = [];
  if (bytes === null) faults.push(`report ${id}: its bytes are missing`);
  else if (sha256(bytes) !== hash) faults.push(`report ${id}: its bytes are not those of their SHA-256`);
  if (text === null) faults.push(`report ${id}: its text is missing`);
  else if (sha256(text) !== text_sha256) faults.push(`report ${id}: its text is not that of its SHA-256`);
  if (captures === 0) faults.push(`report ${id}: nothing says how it was got`);
  return [...faults, ...accounts.flatMap((account) => misquoted(account, text ?? ""))];
}

function misquoted(account: Account, text: string): string[] {
  const bad = quotesIn(account).filter(({ exact, start, end }) => text.slice(start, end) !== exact);
  return bad.map(({ start, end }) => `account ${account.id}: the text from ${start} to ${end} is not what it quotes`);
}

/** What the erasure of a report should have taken with it. Its bytes may be another report's too. */
function remains({ id, text, title, captures }: Row, accounts: readonly Account[]): string[] {
  const left = text !== null || title !== null || captures > 0 || accounts.length > 0;
  return left ? [`report ${id}: it was erased, and something of it is left`] : [];
}

async function exchanges(store: Store): Promise<string[]> {
  const { rows } = await sql<{ report: string; erased: boolean; missing: boolean }>`
    select x.report, x.exchange_erased as erased, c.sha256 is null as missing
    from capture x left join content c on c.workspace = x.workspace and c.sha256 = x.exchange_sha256
    where x.workspace = ${store.workspace} and x.exchange_sha256 is not null
      and x.exchange_erased is distinct from (c.sha256 is null)
      or x.workspace = ${store.workspace} and encode(sha256(c.bytes), 'hex') <> x.exchange_sha256
    order by x.report`.execute(store.db);
  return rows.map(({ report, erased, missing }) => {
    if (erased) return `report ${report}: its exchange was erased, and is there`;
    if (missing) return `report ${report}: the exchange it was got by is missing`;
    return `report ${report}: its exchange is not that of its SHA-256`;
  });
}
