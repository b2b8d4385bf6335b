import { compareText } from "../util/compare-text.js";
import type { Located } from "../util/place-relation.js";
import { NEWS_DAYS } from "./features/time.js";
import type { Profile } from "./profile.js";
import { sketch } from "./sketch.js";

/** Side of a cell of the grid, in degrees: some 28 km north to south. */
const CELL = 0.25;
/** Tellings in one bucket of this many days are compared. */
const BUCKET_DAYS = 8;
/** Dates are this far apart at most in one incident, errors included. */
const REACH_DAYS = 3;
/** A date vaguer than this (days) finds its incident by names and words alone. */
const LONGEST_DAYS = 92;
/** In a crowded block each telling is compared with this many neighbours, so that the work grows with n log n. */
const WINDOW = 30;

/** A telling is found by so many of its places at most. */
const MOST_PLACES = 8;

/** A key that tellings share. Two that are wholly on the map are found by its grid; a `loose` key is for the others. */
interface BlockKey {
  readonly key: string;
  readonly loose: boolean;
}

/** The pairs worth a decision: those that share a place and a time, a name, or words. As indexes, the lower first. */
export function candidates(profiles: readonly Profile[]): [number, number][] {
  const pairs = new Set<number>();
  for (const [{ loose }, members] of blocks(profiles)) {
    const ordered = sorted(members, profiles);
    for (const [at, one] of ordered.entries()) {
      for (const other of ordered.slice(at + 1, at + 1 + WINDOW)) {
        if (loose && isMapped(profiles[one]) && isMapped(profiles[other])) continue;
        pairs.add(Math.min(one, other) * profiles.length + Math.max(one, other));
      }
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}

function blocks(profiles: readonly Profile[]): [BlockKey, number[]][] {
  const anyTime = profiles.some((profile) => timeKeys(profile) === null);
  const found = new Map<string, [BlockKey, number[]]>();
  for (const [index, profile] of profiles.entries()) {
    for (const blockKey of blockKeys(profile, anyTime)) {
      const block = found.get(blockKey.key);
      if (block === undefined) found.set(blockKey.key, [blockKey, [index]]);
      else block[1].push(index);
    }
  }
  return [...found.values()].filter(([, members]) => members.length > 1);
}

function isMapped(profile: Profile | undefined): boolean {
  return profile !== undefined && profile.sites.length > 0 && profile.sites.every((site) => site.lat !== null);
}

/** Like beside like: by day, then by the name of the place. */
function sorted(members: number[], profiles: readonly Profile[]): number[] {
  if (members.length <= WINDOW) return members;
  const keyed = members.map((index) => {
    const profile = profiles[index] as Profile;
    return {
      index,
      day: profile.spans[0]?.start ?? profile.told ?? 0,
      name: profile.sites[0]?.key ?? "",
      key: profile.key,
    };
  });
  keyed.sort((a, b) => a.day - b.day || compareText(a.name, b.name) || compareText(a.key, b.key));
  return keyed.map((x) => x.index);
}

/** `anyTime`: some telling has no time at all, so that time cannot keep it apart from the others. */
function blockKeys(profile: Profile, anyTime: boolean): BlockKey[] {
  const times = timeKeys(profile) ?? [];
  const when = anyTime ? [...times, "any"] : times;
  const at = (keys: readonly string[]): string[] => keys.flatMap((key) => when.map((time) => `${key}|${time}`));
  const firm = new Set([...at(profile.sites.slice(0, MOST_PLACES).flatMap(cells)), ...nameKeys(profile)]);
  const loose = new Set([...at(placeNames(profile)), ...at(factKeys(profile))]);
  return [...Array.from(firm, (key) => ({ key, loose: false })), ...Array.from(loose, (key) => ({ key, loose: true }))];
}

/** Null if neither the incident nor the report has a date. */
function timeKeys(profile: Profile): number[] | null {
  const told = profile.told === null ? [] : [{ start: profile.told - NEWS_DAYS, end: profile.told }];
  const spans = profile.spans.length > 0 ? profile.spans : told;
  if (spans.length === 0) return null;
  const buckets = new Set<number>();
  for (const { start, end } of spans.filter((span) => span.end - span.start <= LONGEST_DAYS)) {
    const last = Math.floor((end + REACH_DAYS) / BUCKET_DAYS);
    for (let b = Math.floor((start - REACH_DAYS) / BUCKET_DAYS); b <= last; b++) buckets.add(b);
  }
  return [...buckets];
}

/** The four cells nearest to a place: two places within half a cell of each other share one. */
function cells({ lat, lon }: Located): string[] {
  if (lat === null || lon === null) return [];
  const [y, x] = [Math.round(lat / CELL), Math.round(lon / CELL)];
  return [`cell:${y - 1},${x - 1}`, `cell:${y - 1},${x}`, `cell:${y},${x - 1}`, `cell:${y},${x}`];
}

function placeNames(profile: Profile): string[] {
  const regions = profile.regions.filter((region) => region.precision !== "country");
  return [...profile.sites.slice(0, MOST_PLACES), ...regions].map((place) => `place:${place.key}`);
}

/** What may join two tellings that leave the place out, or name it by a region. */
function factKeys(profile: Profile): string[] {
  const counts = profile.counts.filter((c) => c.min > 1).map((c) => `count:${c.outcome}:${c.min}`);
  const targets = profile.targets.flatMap((t) => [...(t.party === null ? [] : [t.party]), ...t.words]);
  const actors = [...profile.actors].flatMap((actor) => [...profile.acts].map((act) => `actor:${actor}:${act}`));
  return [...counts, ...targets.map((target) => `target:${target}`), ...actors];
}

/** Names and words join tellings of any date. */
function nameKeys(profile: Profile): string[] {
  const people = [...profile.people.keys()].filter((key) => key.includes(" ")).map((key) => `person:${key}`);
  return [...people, ...profile.passages.flatMap((p) => sketch(p.shingles).map((hash) => `words:${hash}`))];
}
