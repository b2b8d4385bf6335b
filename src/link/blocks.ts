import type { Place } from "../model/account.js";
import { groupBy } from "../util/group-by.js";
import { placeKey } from "../util/place-relation.js";
import { NEWS_DAYS } from "./features/time.js";
import { compareText, type Profile } from "./profile.js";

/** Side of a cell of the grid, in degrees: some 28 km north to south. */
const CELL = 0.25;
/** Tellings in neighbouring buckets of this many days are compared. */
const BUCKET_DAYS = 8;
/** A date vaguer than this (days) finds its incident by other keys. */
const LONGEST_DAYS = 92;
/** In a crowded block each telling is compared with this many neighbours, so that the work grows with n. */
const WINDOW = 40;

/** The pairs worth a decision: those that share a place and a time, a name, or words. As indexes, the lower first. */
export function candidates(profiles: readonly Profile[]): [number, number][] {
  const timeless = profiles.some((profile) => timeKeys(profile) === null);
  const keyed = profiles.flatMap((profile, index) => blockKeys(profile, timeless).map((key) => ({ key, index })));
  const pairs = new Set<number>();
  for (const block of groupBy(keyed, (x) => x.key).values()) {
    const members = sorted([...new Set(block.map((x) => x.index))], profiles);
    for (let i = 0; i < members.length; i++) {
      for (let j = i + 1; j < Math.min(members.length, i + 1 + WINDOW); j++)
        addPair(pairs, members[i], members[j], profiles.length);
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}

function addPair(pairs: Set<number>, a = 0, b = 0, n = 0): void {
  pairs.add(Math.min(a, b) * n + Math.max(a, b));
}

/** Like beside like: by day, then by the name of the place. */
function sorted(members: number[], profiles: readonly Profile[]): number[] {
  if (members.length <= WINDOW) return members;
  const order = (i: number): [number, string] => {
    const p = profiles[i] as Profile;
    return [p.spans[0]?.start ?? p.told ?? 0, `${placeKey(p.sites[0]?.name ?? "")}|${p.key}`];
  };
  const ordered = members.map((i) => ({ i, by: order(i) }));
  return ordered.sort((a, b) => a.by[0] - b.by[0] || compareText(a.by[1], b.by[1])).map((x) => x.i);
}

/** `anyTime`: some telling has no time at all, so that time cannot keep it apart from the others. */
function blockKeys(profile: Profile, anyTime: boolean): string[] {
  const times = timeKeys(profile) ?? [];
  const when = anyTime ? [...times, "any"] : times;
  const what = [...placeKeys(profile), ...factKeys(profile)];
  return [...what.flatMap((key) => when.map((time) => `${key}|${time}`)), ...nameKeys(profile)];
}

/** Null if neither the incident nor the report has a date. */
function timeKeys(profile: Profile): number[] | null {
  const told = profile.told === null ? [] : [{ start: profile.told - NEWS_DAYS, end: profile.told }];
  const spans = profile.spans.length > 0 ? profile.spans : told;
  if (spans.length === 0) return null;
  const buckets = new Set<number>();
  for (const { start, end } of spans) {
    if (end - start > LONGEST_DAYS) continue;
    for (let b = Math.floor((start - 3) / BUCKET_DAYS); b <= Math.floor((end + 3) / BUCKET_DAYS); b++) buckets.add(b);
  }
  return [...buckets];
}

function placeKeys(profile: Profile): string[] {
  const sites = profile.sites.slice(0, 4).flatMap((site) => [`name:${placeKey(site.name)}`, ...cells(site)]);
  const regions = profile.regions
    .filter((r) => r.precision !== "country")
    .map((region) => `region:${placeKey(region.name)}`);
  return [...new Set([...sites, ...regions])];
}

/** The four cells nearest to a place: two places within half a cell of each other share one. */
function cells({ lat, lon }: Place): string[] {
  if (lat === null || lon === null) return [];
  const [y, x] = [Math.round(lat / CELL), Math.round(lon / CELL)];
  return [`cell:${y - 1},${x - 1}`, `cell:${y - 1},${x}`, `cell:${y},${x - 1}`, `cell:${y},${x}`];
}

/** What may join two tellings that leave the place out, or name it by a region. */
function factKeys(profile: Profile): string[] {
  const counts = profile.counts.filter((c) => c.min > 1).map((c) => `count:${c.outcome}:${c.min}`);
  const targets = profile.targets.flatMap((t) => [
    ...(t.party === null ? [] : [`target:${t.party}`]),
    ...[...t.words].map((w) => `target:${w}`),
  ]);
  const actors = [...profile.actors].flatMap((actor) => [...profile.acts].map((act) => `actor:${actor}:${act}`));
  return [...new Set([...counts, ...targets, ...actors])];
}

/** Names and words join tellings of any date. Two sketches of a passage: copies most likely share one. */
function nameKeys(profile: Profile): string[] {
  const people = [...profile.people.keys()].filter((key) => key.includes(" ")).map((key) => `person:${key}`);
  const words = profile.passages.flatMap((p) => sketch(p.shingles).map((hash) => `words:${hash}`));
  return [...new Set([...people, ...words])];
}

/** The two smallest hashes (Broder's min-wise sampling): shared in proportion to likeness. */
function sketch(shingles: ReadonlySet<number>): number[] {
  let [least, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const hash of shingles) {
    if (hash < least) [least, second] = [hash, least];
    else if (hash < second) second = hash;
  }
  return [least, second].filter(Number.isFinite);
}
