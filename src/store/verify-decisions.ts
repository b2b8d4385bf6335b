import { sql } from "kysely";
import type { Judgement, Walk } from "../model/assessment.js";
import type { JudgementRow, Store, WalkRow, WalkStepRow } from "./database.js";
import { judgementSha256, stepSha256 } from "./decisions-sha256.js";
import { isErasedSearch } from "./erase-decisions.js";

/** Every step of a walk and every judgement against the history: as it was recorded, and none missing or made up. */
export async function checkDecisions(store: Store): Promise<string[]> {
  const recorded = await recordedHashes(store);
  const found = [...(await stepHashes(store)), ...(await judgementHashes(store))];
  const there = new Set(found.map(({ name }) => name));
  return [
    ...found.flatMap(({ name, sha256 }) => fault(name, sha256, recorded.get(name))),
    ...[...recorded.keys()]
      .filter((name) => !there.has(name))
      .map((name) => `${name}: it was recorded, and is not there`),
  ].sort();
}

interface Hashed {
  readonly name: string;
  /** Null where what it was taken of was erased by order. */
  readonly sha256: string | null;
}

function fault(name: string, sha256: string | null, recorded: string | undefined): string[] {
  if (recorded === undefined) return [`${name}: it is there, and the history does not say so`];
  return sha256 === null || sha256 === recorded ? [] : [`${name}: it is not what was recorded`];
}

async function recordedHashes({ workspace, db }: Store): Promise<Map<string, string>> {
  const { rows } = await sql<{ walk: string | null; number: string | null; judgement: string | null; sha256: string }>`
    select content -> 'after' ->> 'walk' as walk, content -> 'after' ->> 'number' as number,
      content -> 'after' ->> 'judgement' as judgement, content -> 'after' ->> 'sha256' as sha256
    from history where workspace = ${workspace} and (content -> 'after' ? 'walk' or content -> 'after' ? 'judgement')`.execute(
    db,
  );
  return new Map(
    rows.map(({ walk, number, judgement, sha256 }) => [
      walk === null ? `judgement ${judgement}` : `step ${number} of walk ${walk}`,
      sha256,
    ]),
  );
}

async function stepHashes({ workspace, db }: Store): Promise<Hashed[]> {
  const { rows } = await sql<WalkStepRow & Pick<WalkRow, "incident" | "party">>`
    select s.*, w.incident, w.party from walk_step s join walk w on w.workspace = s.workspace and w.id = s.walk
    where s.workspace = ${workspace}`.execute(db);
  return rows.map((row) => {
    const walk: Omit<Walk, "steps"> = { id: row.walk, incident: row.incident, party: row.party };
    const { number, detail, needs_second: needsSecond, done_on: on, by, at, why } = row;
    const sha256 = isErasedSearch(detail) ? null : stepSha256(walk, { number, detail, needsSecond, on, by, at, why });
    return { name: `step ${number} of walk ${row.walk}`, sha256 };
  });
}

async function judgementHashes({ workspace, db }: Store): Promise<Hashed[]> {
  const { rows } = await sql<JudgementRow>`select * from judgement where workspace = ${workspace}`.execute(db);
  return rows.map(({ id, incident, detail, needs_second: needsSecond, done_on: on, by, at, why }) => {
    const judgement: Omit<Judgement, "confirmed"> = { id, detail, needsSecond, on, by, at, why };
    return { name: `judgement ${id}`, sha256: judgementSha256(incident, judgement) };
  });
}
