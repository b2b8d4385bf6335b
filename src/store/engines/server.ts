import { PostgresDialect } from "kysely";
import { Pool, type PoolConfig } from "pg";
import { COLUMN_TYPES } from "../types.js";
import { BY_INDEX } from "./by-index.js";
import type { Engine } from "./engine.js";
import { LedgerAddressError, LedgerUnreachableError } from "./errors.js";
import { lend, once } from "./lend.js";

const CONNECT_WITHIN_SECONDS = 10;
const SETTINGS = ["TimeZone=UTC", "DateStyle=ISO", BY_INDEX];

/**
 * Opens a database on a PostgreSQL server.
 * @throws LedgerAddressError if the address cannot be taken apart
 * @throws LedgerUnreachableError if there is no answer, no such database, or no right to enter
 */
export async function openServer(address: string): Promise<Engine> {
  const url = urlOf(address);
  const shown = withoutSecrets(url);
  const pool = new Pool(settings(url));
  // A connection may break while nobody waits for an answer of it: the pool opens another, or the next query says so.
  // Without listeners that would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  await greet(pool, shown);
  return { dialect: new PostgresDialect({ pool: lend(pool) }), close: once(() => pool.end()) };
}

function settings(url: URL): PoolConfig {
  const seconds = Number(url.searchParams.get("connect_timeout")) || CONNECT_WITHIN_SECONDS;
  const options = `${url.searchParams.get("options") ?? ""} ${SETTINGS.map((setting) => `-c ${setting}`).join(" ")}`;
  // What stands in the address goes before what stands beside it.
  const bare = new URL(url);
  bare.searchParams.delete("options");
  return { connectionString: bare.href, types: COLUMN_TYPES, connectionTimeoutMillis: seconds * 1000, options };
}

async function greet(pool: Pool, shown: string): Promise<void> {
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw new LedgerUnreachableError(`the ledger ${shown} cannot be opened: ${reason(error)}`);
  }
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // A password with / or # in it ends what is taken for the host, and would be shown as port and path.
  const isTorn = url?.username === "" && /@/u.test(url.pathname + url.search + url.hash);
  if (url !== undefined && !isTorn) return url;
  throw new LedgerAddressError(
    "this is not the address of a server; it has the form postgres://user:password@host:port/database, and " +
      "characters such as / @ : # ? in a password are written %2F %40 %3A %23 %3F",
  );
}

function withoutSecrets(url: URL): string {
  const user = url.username === "" ? "" : `${url.username}@`;
  return `${url.protocol}//${user}${url.host}${url.pathname}`;
}

/** Our own words for what is usual; the server's for the rest, which speak of roles and databases, never of passwords. */
function reason(error: unknown): string {
  const { code = "", message } = error as Error & { code?: string };
  return REASONS[code] ?? (/timeout/iu.test(message) ? TIMEOUT : message);
}

const TIMEOUT = "it does not answer (how many seconds to wait: ?connect_timeout=30)";
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there; is the server running, and is the port right?",
  ENOTFOUND: "there is no host of that name",
  EAI_AGAIN: "the name of the host cannot be looked up now",
  ETIMEDOUT: TIMEOUT,
  "28P01": "the server refuses user or password",
  "3D000": "the server has no database of that name; create it first (createdb)",
};
