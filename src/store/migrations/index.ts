import type { QueryExecutorProvider } from "kysely";
import * as ledger from "./001-ledger.js";
import * as declared from "./002-declared.js";
import * as assessed from "./003-assessed.js";

export interface Migration {
  up(db: QueryExecutorProvider): Promise<void>;
}

/** In order; the number of a ledger's form is how many of them it has been through. Never changed once published. */
export const MIGRATIONS: readonly Migration[] = [ledger, declared, assessed];
