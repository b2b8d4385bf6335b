import { sql } from "kysely";
import type { RulingRow, WritingStore } from "./database.js";
import { ERASED } from "./erased.js";

/**
 * Takes out what may tell of a report's words where people ruled on its accounts: the reasons, which may repeat them, and
 * the hashes of its speakers' names, which can be guessed. That the ruling was made, by whom and when, stays.
 * @returns the rulings; what the history has of them is to go too
 */
export async function eraseRulings({ workspace, db }: WritingStore, report: string): Promise<string[]> {
  const found = await rulingsThatNamed({ workspace, db }, report);
  for (const { id, sides } of found) {
    const without = sides.map((side) =>
      side.map((anchor) => (anchor.report === report ? { ...anchor, speaker: 0 } : anchor)),
    );
    await sql`
      update ruling set why = ${ERASED}, undone_why = case when undone_at is not null then ${ERASED} end,
        sides = ${JSON.stringify(without)}::json
      where workspace = ${workspace} and id = ${id}`.execute(db);
  }
  return found.map(({ id }) => id);
}

/** A ruling is found by what it names now, and by what it named when it was made: it may follow a page to a new version. */
async function rulingsThatNamed(
  { workspace, db }: WritingStore,
  report: string,
): Promise<Pick<RulingRow, "id" | "sides">[]> {
  const names = sql`'$[*][*] ? (@.report == $report)', jsonb_build_object('report', ${report}::text)`;
  const { rows } = await sql<Pick<RulingRow, "id" | "sides">>`
    select id, sides from ruling where workspace = ${workspace} and (
      jsonb_path_exists(sides::jsonb, ${names})
      or id in (select subject from history where workspace = ${workspace} and change in ('linked', 'unlinked')
        and jsonb_path_exists((content -> 'after' -> 'sides')::jsonb, ${names})))
    order by id`.execute(db);
  return rows;
}
