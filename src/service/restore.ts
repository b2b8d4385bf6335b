import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Table, WritingStore } from "../store/database.js";
import { insertRows, insertStored } from "../store/insert.js";
import { LedgerError } from "../store/ledger-error.js";
import { FORM } from "../store/migrate.js";
import { writing } from "../store/open.js";
import { TABLES } from "../store/tables.js";
import type { Context } from "./context.js";
import { DUMP_FORMAT } from "./dump.js";
import type { Restored } from "./ledger.js";

/** So many rows are written at once. */
const TOGETHER = 500;
const MOST_CHARACTERS = 8_000_000;

/** Fills an empty ledger from the lines of a dump, in one transaction: all of it or nothing. */
export async function restore({ store }: Context, lines: AsyncIterable<string>): Promise<Restored> {
  try {
    return await writing(store, async (trx) => {
      await refuseIfFilled(trx);
      const restoring = new Restoring(trx);
      for await (const line of lines) await restoring.take(line);
      return restoring.end();
    });
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    throw new LedgerError(`${error.message}; nothing was restored`, { cause: error });
  }
}

async function refuseIfFilled(store: WritingStore): Promise<void> {
  const { rows } = await sql`
    select 1 where exists (select from history where workspace = ${store.workspace})`.execute(store.db);
  if (rows.length > 0) throw new LedgerError("this ledger is not empty; restore into a new one: --ledger DIR");
}

/** Classes of PostgreSQL's error codes: values that are none of their type, keys that clash or lead nowhere. */
const UNFIT = /^2[23]/u;

type Content = { readonly sha256: string; readonly bytes: Uint8Array };
type Line = { readonly [key: string]: unknown };

class Restoring {
  readonly #hash = createHash("sha256");
  readonly #counts = new Map<string, number>();
  #number = 0;
  #held: string[] = [];
  /** Bytes are kept apart: as JSON they would be twice as long, and beyond 128 MB none. */
  #contents: Content[] = [];
  #heldCharacters = 0;
  #table: Table | null = null;
  #isWhole = false;

  constructor(readonly store: WritingStore) {}

  async take(text: string): Promise<void> {
    this.#number += 1;
    if (this.#isWhole) throw this.#wrong("something follows the end of the dump");
    const line = this.#parsed(text);
    if (this.#number === 1) return this.#heading(line, text);
    if (line["end"] === true) return this.#finish(line);
    this.#hash.update(`${text}\n`);
    const table = TABLES.find((known) => known.table === line["table"])?.table;
    const row = line["row"];
    if (table === undefined || typeof row !== "object" || row === null)
      throw this.#wrong("this line holds no row of a ledger");
    if (table !== this.#table) await this.#flush();
    this.#table = table;
    if (table === "content") this.#contents.push(this.#content(row as Line, line["bytes"]));
    // The row as it stands in the line: parsing and writing it again could change a number.
    else this.#held.push(text.slice(text.indexOf('"row":') + '"row":'.length, text.lastIndexOf("}")));
    this.#heldCharacters += text.length;
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + 1);
    if (this.#held.length + this.#contents.length >= TOGETHER || this.#heldCharacters > MOST_CHARACTERS)
      await this.#flush();
  }

  end(): Restored {
    if (!this.#isWhole) throw new LedgerError(`the dump ends after line ${this.#number}, before its end`);
    const rows = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    return { rows, reports: this.#counts.get("report") ?? 0 };
  }

  #heading(line: Line, text: string): void {
    if (line["format"] !== DUMP_FORMAT) throw this.#wrong(`this is no dump of a ledger (${DUMP_FORMAT})`);
    const { form } = line;
    // Each form up to this one only has tables more than the one before: what an older dump holds fits as it is.
    if (!Number.isInteger(form) || (form as number) < 1 || (form as number) > FORM) {
      throw this.#wrong(
        `the dump is of a ledger of form ${form}, and this program knows forms up to ${FORM}; restore it with the version that wrote it (${line["program"]})`,
      );
    }
    this.#hash.update(`${text}\n`);
  }

  async #finish(line: Line): Promise<void> {
    await this.#flush();
    const rows = [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
    if (line["rows"] !== rows || line["sha256"] !== this.#hash.digest("hex")) {
      throw this.#wrong("the dump was changed since it was written, or lines are missing");
    }
    this.#isWhole = true;
  }

  async #flush(): Promise<void> {
    if (this.#table !== null && this.#held.length > 0) {
      await insertStored(this.store, this.#table, this.#held).catch((error) => this.#refuse(error));
    }
    await insertRows(this.store, "content", this.#contents);
    this.#contents = [];
    this.#held = [];
    this.#heldCharacters = 0;
  }

  #content({ sha256 }: Line, bytes: unknown): Content {
    if (typeof sha256 === "string" && typeof bytes === "string") return { sha256, bytes: Buffer.from(bytes, "base64") };
    throw this.#wrong("this line holds no bytes with their SHA-256");
  }

  /** Rows that the database does not take are not those of a ledger; anything else is a fault of ours or its own. */
  #refuse(error: Error & { code?: string }): never {
    if (!UNFIT.test(error.code ?? "")) throw error;
    throw this.#wrong(`this row or one before it does not fit a ledger (${error.message})`);
  }

  #parsed(text: string): Line {
    try {
      const line: unknown = JSON.parse(text);
      if (typeof line === "object" && line !== null) return line as Line;
    } catch {
      // Falls through to the one message for every line that holds no object.
    }
    throw this.#wrong("this line is no JSON");
  }

  #wrong(message: string): LedgerError {
    return new LedgerError(`line ${this.#number}: ${message}`);
  }
}
