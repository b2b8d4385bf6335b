import type { Metadata } from "../../src/ingest/index.js";
import type { Problem } from "../../src/model/problem.js";
import type { Source } from "../../src/net/source.js";
import { inProcess } from "../../src/service/in-process.js";
import type { Added, Ledger } from "../../src/service/ledger.js";
import { type OpenStore, openStore } from "../../src/store/open.js";

/** A ledger for a test, with the store behind it to look into. */
export interface TestLedger extends Ledger {
  readonly store: OpenStore;
}

export async function openTestLedger(address: string, workspace?: string): Promise<TestLedger> {
  const store = await openStore(address, { create: true, command: "test", workspace });
  let time = Date.parse("2026-11-20T09:00:00Z");
  const now = (): string => {
    time += 1000;
    return new Date(time).toISOString();
  };
  return { ...inProcess(store, now), store };
}

export interface TestReport {
  readonly file: string;
  readonly text: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly at?: string;
}

/** Reports as the network or a list of reports would bring them. */
export async function* given(...reports: readonly TestReport[]): AsyncGenerator<Source | Problem> {
  for (const report of reports) yield report.url === undefined ? lineOf(report) : pageOf(report, report.url);
}

const BYTES = new TextEncoder();
const USUALLY = "2026-11-20T08:00:00.000Z";

function lineOf({ file, text, publisher, published, at = USUALLY }: TestReport): Source {
  const bytes = BYTES.encode(JSON.stringify({ file, text, publisher, published }));
  const capture = { url: null, finalUrl: null, at, status: null, headers: null, tool: "test" };
  return { file: "reports.jsonl", bytes, line: 1, contentType: null, capture, exchange: null };
}

function pageOf({ file, text, at = USUALLY }: TestReport, url: string): Source {
  const capture = { url, finalUrl: url, at, status: 200, headers: {}, tool: "test" };
  const exchange = BYTES.encode(`exchange of ${url} at ${at}`);
  return { file, bytes: BYTES.encode(text), line: null, contentType: "text/plain; charset=utf-8", capture, exchange };
}

/** What is known of pages beforehand; lists say it themselves. */
export function metadataOf(reports: readonly TestReport[]): Metadata | null {
  const pages = reports.filter(({ url }) => url !== undefined);
  const known = pages.map(({ file, publisher, published }) => [file, publishedBy(publisher, published)] as const);
  return known.length === 0 ? null : new Map(known);
}

function publishedBy(publisher: string | undefined, published: string | undefined) {
  return { publisher: publisher ?? null, published: published ?? null };
}

export async function add(ledger: Ledger, ...reports: readonly TestReport[]): Promise<Added[]> {
  const added: Added[] = [];
  const options = { by: "anna", metadata: metadataOf(reports) };
  for await (const one of ledger.add(given(...reports), options)) added.push(one);
  return added;
}

export async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const one of given) items.push(one);
  return items;
}

/** A report of one strike, written for tests: who was hit, where, when, how many died. */
export function strike(
  file: string,
  {
    place = "Maskana",
    day = "2016-06-16",
    killed = 12,
    publisher = "Daily Post",
    actor = "Syrian",
    url,
    at,
    more = "",
  }: {
    place?: string;
    day?: string;
    killed?: number;
    publisher?: string;
    actor?: string;
    url?: string;
    at?: string;
    more?: string;
  } = {},
): TestReport {
  const date = new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const text = `${actor} warplanes struck the town of ${place} on ${date}, killing at least ${killed} civilians, the mayor said.\n\n${more}`;
  return {
    file,
    text,
    publisher,
    published: day,
    ...(url === undefined ? {} : { url }),
    ...(at === undefined ? {} : { at }),
  };
}
