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
  for (const {
    file,
    text,
    publisher = null,
    published = null,
    url = null,
    at = "2026-11-20T08:00:00.000Z",
  } of reports) {
    const line = JSON.stringify({ file, text, publisher, published });
    yield {
      file: "reports.jsonl",
      bytes: new TextEncoder().encode(line),
      line: 1,
      contentType: null,
      capture: { url, finalUrl: url, at, status: url === null ? null : 200, headers: null, tool: "test" },
      exchange: url === null ? null : new TextEncoder().encode(`exchange of ${url} at ${at}`),
    };
  }
}

export async function add(ledger: Ledger, ...reports: readonly TestReport[]): Promise<Added[]> {
  const added: Added[] = [];
  for await (const one of ledger.add(given(...reports), { by: "anna" })) added.push(one);
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
