import type { Account, DateInterval } from "../model/account.js";
import type { Incident } from "../model/incident.js";
import { dayNumber } from "../util/days.js";
import { placeNameKey } from "../util/place-relation.js";
import { nameKey } from "../util/similarity.js";
import type { Database, IncidentRow } from "./database.js";
import { MOST_INTEGER } from "./page.js";

type Columns = Omit<IncidentRow, "workspace" | "component" | "signature" | "reviewed">;

/** An index holds no more than 2,700 bytes of a name; nobody is looked for by so many letters. */
const MOST_LETTERS = 500;

/** Sorts after every day there is. */
const UNDATED = -1_000_000;

/** What filters and lists ask of an incident, taken from its accounts. */
export function incidentColumns(incident: Incident, accounts: readonly Account[]): Columns {
  const { starts, ends } = days(accounts);
  return {
    id: incident.id,
    title: incident.title,
    act: incident.act,
    starts,
    ends,
    sort_day: starts === null ? UNDATED : dayNumber(starts),
    // The gravest stands first.
    verdict: incident.comparison[0]?.verdict ?? null,
    accounts: accounts.length,
    reports: new Set(accounts.map(({ report }) => report)).size,
    origins: incident.origins.length,
    places: keys(accounts.flatMap(placeKeys)),
    parties: keys(accounts.flatMap(partyKeys)),
    body: incident,
  };
}

/** The days that the most precise dates give: a month says nothing more beside a day. */
function days(accounts: readonly Account[]): { starts: string | null; ends: string | null } {
  const dates = accounts.flatMap(({ date }) => (date === null ? [] : [date]));
  if (dates.length === 0) return { starts: null, ends: null };
  const shortest = Math.min(...dates.map(lengthOf));
  const near = dates.filter((date) => lengthOf(date) <= shortest + 1);
  return {
    starts: near.map(({ start }) => start).sort()[0] ?? null,
    ends:
      near
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? null,
  };
}

function lengthOf({ start, end }: DateInterval): number {
  return dayNumber(end) - dayNumber(start);
}

function keys(names: readonly string[]): string[] {
  return [...new Set(names)].filter(({ length }) => length <= MOST_LETTERS).sort();
}

function placeKeys({ places }: Account): string[] {
  return places.flatMap(({ name, within }) => [placeNameKey(name), ...(within === null ? [] : [placeNameKey(within)])]);
}

function partyKeys({ speaker, actors, targets }: Account): string[] {
  return [speaker, ...actors, ...targets].flatMap(({ party, name }) => [
    ...(party === null ? [] : [party]),
    nameKey(name),
  ]);
}

type Toll = Omit<Database["toll"], "workspace">;

/** The counts that accounts stand by, each once. */
export function tollsOf(incident: string, accounts: readonly Account[]): Toll[] {
  const counts = accounts.flatMap(({ casualties }) =>
    casualties.filter(({ stance, supersededBy }) => stance !== "denies" && supersededBy === null),
  );
  const tolls = new Map<string, Toll>();
  for (const { outcome, group, min, max } of counts) {
    // Beyond what the database counts to, one is as good as the other: no question goes further.
    const least = Math.min(min, MOST_INTEGER);
    const key = `${outcome} ${group} ${least}`;
    const most = max === null ? null : Math.min(max, MOST_INTEGER);
    const known = tolls.get(key);
    tolls.set(key, {
      incident,
      outcome,
      people: group,
      least,
      most: known === undefined ? most : larger(known.most, most),
    });
  }
  return [...tolls.values()];
}

/** Null is open. */
function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b);
}
