import { CompiledQuery, Kysely } from "kysely";
import type { Database, Store } from "../../src/store/database.js";
import { openEngine } from "../../src/store/engines/index.js";

/** A ledger whose statements can be looked at. */
export interface WatchedStore extends Store {
  /** The statements that were made since this was asked last, with their values. */
  taken(): CompiledQuery[];
  /** Milliseconds that statements took, all together. */
  spent(): number;
  close(): Promise<void>;
}

/** Opens a ledger that is there already. */
export async function openWatched(address: string): Promise<WatchedStore> {
  const engine = await openEngine(address, { command: "bench" });
  const made: CompiledQuery[] = [];
  let spent = 0;
  const db = new Kysely<Database>({
    dialect: engine.dialect,
    log: ({ query, queryDurationMillis }) => {
      made.push(query);
      spent += queryDurationMillis;
    },
  });
  return { db, workspace: "main", taken: () => made.splice(0), spent: () => spent, close: () => engine.close() };
}

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

/** The tables that a statement goes through row by row, by the database's own plan. */
export async function tablesScanned({ db }: Store, { sql, parameters }: CompiledQuery): Promise<string[]> {
  const { rows } = await db.executeQuery<{ "QUERY PLAN": readonly { readonly Plan: Plan }[] }>(
    CompiledQuery.raw(`explain (format json) ${sql}`, [...parameters]),
  );
  return rows.flatMap((row) => row["QUERY PLAN"].flatMap((one) => scanned(one.Plan)));
}

function scanned(plan: Plan): string[] {
  const own = plan["Node Type"] === "Seq Scan" ? [plan["Relation Name"] ?? ""] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scanned)];
}
