import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { insertRows } from "../../src/store/insert.js";
import { sha256 } from "../../src/store/sha256.js";
import { ENGINES } from "../support/engines.js";
import { add, all, openTestLedger, strike } from "../support/ledger.js";

describe.each(ENGINES)("a dump, $name", ({ name, fresh }) => {
  it("is of one moment, whoever adds meanwhile", async () => {
    const [ledger, other] = [await openTestLedger(await fresh()), await openTestLedger(await fresh())];
    await add(ledger, strike("a.txt"), strike("b.txt", { place: "Idlib" }));
    const then = await all(ledger.dump());
    const lines: string[] = [];
    let adding: Promise<unknown> | undefined;
    for await (const line of ledger.dump()) {
      lines.push(line);
      if (lines.length !== 4) continue;
      adding = add(ledger, strike("c.txt", { publisher: "Star" }), strike("d.txt", { place: "Raqqa" }));
      // A folder has one connection: there the reports are added once the dump has ended.
      if (name === "server") await adding;
    }
    await adding;
    expect(lines).toEqual(then);
    expect(await other.restore(asLines(lines))).toMatchObject({ reports: 2 });
    expect((await other.verify()).faults).toEqual([]);
    expect(await ledger.verify()).toMatchObject({ reports: 4, faults: [] });
    await ledger.close();
    await other.close();
  });

  it("that is given up holds nobody up", async () => {
    const ledger = await openTestLedger(await fresh());
    for await (const line of ledger.dump()) if (line !== "") break;
    expect(await add(ledger, strike("a.txt"))).toMatchObject([{ outcome: "added" }]);
    await ledger.close();
  });

  it("takes many bytes little by little, and large ones whole", async () => {
    const [ledger, other] = [await openTestLedger(await fresh()), await openTestLedger(await fresh())];
    const sizes = [...Array.from({ length: 30 }, () => 400_000), 9_000_000];
    for (const size of sizes) {
      const bytes = randomBytes(size);
      await insertRows(ledger.store, "content", [{ sha256: sha256(bytes), bytes }]);
    }
    await other.restore(ledger.dump());
    expect(await hashes(other)).toEqual(await hashes(ledger));
    await ledger.close();
    await other.close();
  });
});

async function hashes({ store }: Awaited<ReturnType<typeof openTestLedger>>): Promise<string[]> {
  const rows = await store.db.selectFrom("content").select("bytes").orderBy("sha256").execute();
  return rows.map(({ bytes }) => sha256(bytes));
}

async function* asLines(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
