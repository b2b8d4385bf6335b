import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { daily } from "../../src/service/daily.js";
import type { AskedStep } from "../../src/service/ledger.js";
import { monthly } from "../../src/service/monthly.js";
import type { Store } from "../../src/store/database.js";
import { dossierLedger, type Prepared } from "../support/dossier-ledger.js";
import { ENGINES } from "../support/engines.js";
import { watched } from "../support/watched.js";

// The reports of a day and of a month, of a ledger with many walks.

/** More than a statement may have parameters. */
const MANY = 66_000;

const NOW = () => "2026-11-20T09:00:00.000Z";
const TITLE = /Hodeidah/u;

/** Walks with one step each, for ids that an incident had before the last; or of one that is no more. */
async function receive({ db, workspace }: Store, incident: string | null, number: number, on: string): Promise<void> {
  await sql`
    insert into successor (workspace, id, incident)
    select ${workspace}, 'old' || n, 'newer' || n from generate_series(0, 49) n
    union all select ${workspace}, 'newer' || n, ${incident}::text from generate_series(0, 49) n
    on conflict do nothing`.execute(db);
  const first = number * 1000;
  await sql`
    insert into walk (workspace, id, incident, party)
    select ${workspace}, 'w' || n, 'old' || n % 50, 'russia' from generate_series(${first}::int, ${first + number - 1}::int) n`.execute(
    db,
  );
  await sql`
    insert into walk_step (workspace, walk, number, detail, needs_second, done_on, by, at, why)
    select ${workspace}, 'w' || n, 1, '{"step":"receive","from":null}', false, ${on}, 'anna', ${NOW()}, 'a letter'
    from generate_series(${first}::int, ${first + number - 1}::int) n`.execute(db);
}

/** A walk to an outcome that rests on a recorded search. */
async function searched({ ledger, incident }: Prepared, on: string): Promise<void> {
  const steps: AskedStep[] = [{ step: "receive", from: null }, { step: "check" }, { step: "open" }, { step: "search" }];
  for (const step of steps) {
    const acting = { by: "anna", why: "as the file has it", on };
    await ledger.takeStep(incident, { step, party: "Saudi-led coalition" }, acting);
  }
}

/** How many answers, and what in them, a report takes. */
async function asked<T>(
  store: Store,
  report: (store: Store) => Promise<T>,
): Promise<{ answers: number; told: string }> {
  const rows: unknown[][] = [];
  await report(watched(store, (some) => void rows.push([...some])));
  return { answers: rows.length, told: JSON.stringify(rows) };
}

describe.each(ENGINES)("many walks, $name", ({ fresh }) => {
  it("are counted in a month, and told on their day, under the incident that theirs is now", async () => {
    const { ledger, incident } = await dossierLedger(await fresh());
    await receive(ledger.store, incident, MANY, "2026-10-05");
    await receive(ledger.store, incident, 2, "2026-10-06");
    const month = await ledger.monthly("2026-10");
    expect(month).toMatchObject({ received: MANY + 2, open: MANY + 2, enteredLater: MANY + 2 });
    const [first, last] = [month.walks[0], month.walks.at(-1)];
    expect([first?.id, last?.id]).toEqual(["w2000", `w${MANY * 1000 + MANY - 1}`]);
    expect(last).toMatchObject({ incident, title: expect.stringMatching(TITLE) });
    const { received } = await ledger.daily("2026-10-06");
    expect(received.map((one) => one.incident)).toEqual([incident, incident]);
    expect(received[0]?.title).toMatch(TITLE);
    await ledger.close();
  }, 120_000);

  it("take no more questions than few, and a day takes the steps of that day alone", async () => {
    const { ledger } = await dossierLedger(await fresh());
    const ofMonth = () => asked(ledger.store, (store) => monthly({ store, now: NOW }, "2026-10"));
    const ofDay = () => asked(ledger.store, (store) => daily({ store, now: NOW }, "2026-10-06"));
    await receive(ledger.store, null, 2, "2026-10-05");
    await receive(ledger.store, null, 3, "2026-10-06");
    const few = [await ofMonth(), await ofDay()];
    await receive(ledger.store, null, 100, "2026-10-05");
    await receive(ledger.store, null, 101, "2026-10-06");
    const many = [await ofMonth(), await ofDay()];
    expect(many.map(({ answers }) => answers)).toEqual(few.map(({ answers }) => answers));
    expect(many.map(({ told }) => told.includes('"w101000"'))).toEqual([true, true]);
    expect(many.map(({ told }) => told.includes('"w100000"'))).toEqual([true, false]);
    await ledger.close();
  });

  it("are counted without what their searches found", async () => {
    const prepared = await dossierLedger(await fresh());
    await searched(prepared, "2026-10-05");
    const { ledger, incident } = prepared;
    const found = (await ledger.assessment(incident)).assessment.walks[0]?.steps[3]?.detail;
    const question = found?.step === "search" ? (found.found.checks[0]?.asked ?? "") : "";
    expect(question).not.toBe("");
    const { told } = await asked(ledger.store, (store) => monthly({ store, now: NOW }, "2026-10"));
    expect(told).toContain('"search"');
    expect(told).not.toContain(question);
    expect(await ledger.monthly("2026-10")).toMatchObject({ received: 1, open: 1, enteredLater: 4 });
    await ledger.close();
  });
});
