import { Kysely, sql } from "kysely";
import { openEngine } from "../../src/store/engines/index.js";

// A process that writes into the ledger it is given, one commit after another, and tells of each that was acknowledged,
// until it is killed.

const [, , address = ""] = process.argv;
const { dialect } = await openEngine(address, { command: "writer", create: true });
const db = new Kysely<{ line: { number: number } }>({ dialect });
await sql`create table if not exists line (number int4 primary key)`.execute(db);
const { rows } = await sql<{ next: number }>`select coalesce(max(number), 0) + 1 as next from line`.execute(db);
for (let number = rows[0]?.next ?? 1; ; number++) {
  await db.insertInto("line").values({ number }).execute();
  process.send?.(number);
}
