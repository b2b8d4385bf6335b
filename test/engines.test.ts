import { Kysely, sql } from "kysely";
import { afterEach, describe, expect, it } from "vitest";
import type { Engine } from "../src/store/engines/engine.js";
import { openEngine } from "../src/store/engines/index.js";
import { ENGINES } from "./support/engines.js";

const open: Engine[] = [];
afterEach(async () => {
  for (const engine of open.splice(0)) await engine.close();
});

async function opened(address: string): Promise<Kysely<{ event: { id: number; words: string[] } }>> {
  const engine = await openEngine(address, { command: "test" });
  open.push(engine);
  return new Kysely({ dialect: engine.dialect });
}

describe.each(ENGINES)("the engine: $name", ({ fresh }) => {
  it("gives the same JavaScript values for the same columns", async () => {
    const db = await opened(await fresh());
    const { rows } = await sql`select 9007199254740991::int8 as int8, 1.50::numeric as numeric, 0.1::float8 as float8,
      date '2016-06-17' as date, timestamptz '2016-06-17 12:11:12.123456+02' as timestamptz,
      timestamptz '2016-06-17 12:00:00+02' as whole, timestamptz 'infinity' as infinity,
      timestamp '2016-06-17 12:00:00' as timestamp, '\\x00ff'::bytea as bytea, '{"a": [1, null]}'::jsonb as jsonb,
      array['a', null, 'b"c,'] as texts, array[1, null]::int8[] as int8s, array[date '2016-06-17'] as dates,
      array[timestamptz '2016-06-17Z'] as instants, array['\\x01'::bytea] as blobs, null::int8 as nothing,
      array[[1, 2], [3, 4]]::int8[] as grid, true as boolean, count(*) as count`.execute(db);
    expect(rows).toStrictEqual([
      {
        int8: 9007199254740991,
        numeric: "1.50",
        float8: 0.1,
        date: "2016-06-17",
        timestamptz: "2016-06-17T10:11:12.123Z",
        whole: "2016-06-17T10:00:00.000Z",
        infinity: "infinity",
        timestamp: "2016-06-17 12:00:00",
        bytea: new Uint8Array([0, 255]),
        jsonb: { a: [1, null] },
        texts: ["a", null, 'b"c,'],
        int8s: [1, null],
        dates: ["2016-06-17"],
        instants: ["2016-06-17T00:00:00.000Z"],
        blobs: [new Uint8Array([1])],
        nothing: null,
        grid: [
          [1, 2],
          [3, 4],
        ],
        boolean: true,
        count: 1,
      },
    ]);
  });

  it("takes the same JavaScript values as parameters", async () => {
    const db = await opened(await fresh());
    const { rows } = await sql`select ${new Uint8Array([1, 2])}::bytea as bytes, ${["x", 'y"', "z,"]}::text[] as texts,
      ${new Date(0)}::timestamptz as instant, ${JSON.stringify(["a"])}::jsonb as list, ${{ a: 1 }}::jsonb as object,
      ${7}::int8 as number, ${null}::text as nothing, ${"é ✓ \u{1f4a5}"}::text as text`.execute(db);
    expect(rows).toStrictEqual([
      {
        bytes: new Uint8Array([1, 2]),
        texts: ["x", 'y"', "z,"],
        instant: "1970-01-01T00:00:00.000Z",
        list: ["a"],
        object: { a: 1 },
        number: 7,
        nothing: null,
        text: "é ✓ \u{1f4a5}",
      },
    ]);
  });

  it("refuses a number that JavaScript cannot hold, instead of rounding it", async () => {
    const db = await opened(await fresh());
    await expect(sql`select 9007199254740993::int8`.execute(db)).rejects.toThrow(/9007199254740993 .* too large/u);
    await expect(sql`select 1 as one`.execute(db)).resolves.toMatchObject({ rows: [{ one: 1 }] });
  });

  it("sorts text by its bytes where it is asked to, and counts days in UTC", async () => {
    const db = await opened(await fresh());
    const sorted = await sql<{
      w: string;
    }>`select w from (values ('b'), ('A'), ('a'), ('É')) t(w) order by w collate "C"`.execute(db);
    expect(sorted.rows.map(({ w }) => w)).toEqual(["A", "a", "b", "É"]);
    const zone = await sql`select current_setting('TimeZone') as zone`.execute(db);
    expect(zone.rows).toEqual([{ zone: "UTC" }]);
  });

  it("undoes a transaction that fails, and goes on; several at once stand in line", async () => {
    const db = await opened(await fresh());
    await db.schema.createTable("event").addColumn("id", "int8").addColumn("words", sql`text[]`).execute();
    const row = (id: number) => ({ id, words: [`word ${id}`] });
    const failing = db.transaction().execute(async (tx) => {
      await tx.insertInto("event").values(row(0)).execute();
      await sql`select 1 / 0`.execute(tx);
    });
    await expect(failing).rejects.toMatchObject({ code: "22012" });
    await Promise.all(
      [1, 2, 3, 4].map((id) => db.transaction().execute((tx) => tx.insertInto("event").values(row(id)).execute())),
    );
    const rows = await db.selectFrom("event").selectAll().orderBy("id").execute();
    expect(rows).toEqual([1, 2, 3, 4].map(row));
  });

  it("names an error of the database by its code", async () => {
    const db = await opened(await fresh());
    await expect(sql`select * from nowhere`.execute(db)).rejects.toMatchObject({ code: "42P01" });
  });

  it("keeps what was written when it is opened again, and is closed as often as one likes", async () => {
    const address = await fresh();
    const first = await openEngine(address, { command: "test" });
    const db = new Kysely({ dialect: first.dialect });
    await sql`create table kept (word text)`.execute(db);
    await sql`insert into kept values ('here')`.execute(db);
    await db.destroy();
    await Promise.all([first.close(), first.close()]);
    expect((await sql`select * from kept`.execute(await opened(address))).rows).toEqual([{ word: "here" }]);
  });
});
