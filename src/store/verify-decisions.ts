import { sql } from "kysely";
import type { JudgementRow, Store, WalkRow, WalkStepRow } from "./database.js";
import { confirmationSha256, judgementSha256, searchSha256, stepSha256 } from "./decisions-sha256.js";
import { isErasedSearch } from "./erase-decisions.js";
import { confirmation } from "./judgements.js";

/**
 * Every step of a walk, judgement and confirmation against the history: as it was recorded, none missing, none made up.
 * What a recorded search found is gone only where one of its reports was erased.
 */
export async function checkDecisions(store: Store): Promise<string[]> {
  const recorded = await recordedHashes(store);
  const found = [...(await stepHashes(store)), ...(await judgementHashes(store))];
  const there = new Set(found.map(({ name }) => name));
  return [
    ...found.flatMap(({ name, sha256 }) => fault(name, sha256, recorded.get(name))),
    ...[...recorded.keys()]
      .filter((name) => !there.has(name))
      .map((name) => `${name}: it was recorded, and is not there`),
    ...(await searchFaults(store)),
  ].sort();
}

interface Hashed {
  readonly name: string;
  readonly sha256: string;
}

function fault(name: string, sha256: string, recorded: string | undefined): string[] {
  if (recorded === undefined) return [`${name}: it is there, and the history does not say so`];
  return sha256 === recorded ? [] : [`${name}: it is not what was recorded`];
}

const stepName = (walk: string, number: number | string): string => `step ${number} of walk ${walk}`;
const judgementName = (id: string): string => `judgement ${id}`;
const confirmationName = (id: string): string => `confirmation of judgement ${id}`;

async function recordedHashes({ workspace, db }: Store): Promise<Map<string, string>> {
  const { rows } = await sql<{
    walk: string | null;
    number: string;
    judgement: string | null;
    confirmed: string;
    sha256: string;
  }>`
    select after ->> 'walk' as walk, after ->> 'number' as number, after ->> 'judgement' as judgement,
      after ->> 'confirmed' as confirmed, after ->> 'sha256' as sha256
    from (select content -> 'after' as after from history where workspace = ${workspace}) h
    where after ? 'walk' or after ? 'judgement' or after ? 'confirmed'`.execute(db);
  return new Map(
    rows.map(({ walk, number, judgement, confirmed, sha256 }) => {
      if (walk !== null) return [stepName(walk, number), sha256];
      return [judgement === null ? confirmationName(confirmed) : judgementName(judgement), sha256];
    }),
  );
}

async function stepHashes({ workspace, db }: Store): Promise<Hashed[]> {
  const { rows } = await sql<WalkStepRow & Pick<WalkRow, "incident" | "party">>`
    select s.*, w.incident, w.party from walk_step s join walk w on w.workspace = s.workspace and w.id = s.walk
    where s.workspace = ${workspace}`.execute(db);
  return rows.map((row) => {
    const { walk: id, incident: receivedFor, party } = row;
    const { number, detail, needs_second: needsSecond, done_on: on, by, at, why } = row;
    const sha256 = stepSha256({ id, receivedFor, party }, { number, detail, needsSecond, on, by, at, why });
    return { name: stepName(id, number), sha256 };
  });
}

async function searchFaults({ workspace, db }: Store): Promise<string[]> {
  const { rows } = await sql<Pick<WalkStepRow, "walk" | "number" | "detail"> & { erased: boolean }>`
    select walk, number, detail, exists (
      select from report r where r.workspace = s.workspace and r.state = 'erased'
        and (s.detail -> 'found' -> 'reports')::jsonb ? r.id) as erased
    from walk_step s where workspace = ${workspace} and detail ->> 'step' = 'search'`.execute(db);
  return rows.flatMap(({ walk, number, detail, erased }) => {
    if (detail.step !== "search") return [];
    const whole = isErasedSearch(detail) ? erased : searchSha256(detail.found) === detail.found.sha256;
    return whole ? [] : [`${stepName(walk, number)}: what its search found is not what was recorded`];
  });
}

async function judgementHashes({ workspace, db }: Store): Promise<Hashed[]> {
  const { rows } = await sql<JudgementRow>`select * from judgement where workspace = ${workspace}`.execute(db);
  return rows.flatMap((row) => {
    const { id, incident, detail, needs_second: needsSecond, done_on: on, by, at, why } = row;
    const sha256 = judgementSha256(incident, { id, detail, needsSecond, on, by, at, why });
    const confirmed = confirmation(row);
    return [
      { name: judgementName(id), sha256 },
      ...(confirmed === null ? [] : [{ name: confirmationName(id), sha256: confirmationSha256(id, confirmed) }]),
    ];
  });
}
