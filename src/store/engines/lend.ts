import type { PostgresPool } from "kysely";
import type { Pool } from "pg";

/** A pool that kysely's destroy() leaves open: its engine closes it, once, in its own order. */
export function lend(pool: Pool): PostgresPool {
  return { connect: () => pool.connect(), end: async () => undefined };
}

/** A `close` that may be called again, and then waits for the first call. */
export function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}
