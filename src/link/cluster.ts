import type { Parties } from "../model/parties.js";
import { compareText } from "../util/compare-text.js";
import { connected } from "../util/connected.js";
import { cannotBeOne, decide } from "./decide.js";
import type { Profile } from "./profile.js";

/** Two tellings that speak of one incident as far as the two of them go, by their keys, the smaller first. */
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly points: number;
}

/** An edge that holds two tellings together; `ruled` is the reason of the person who put them so, else null. */
export interface Tie extends Edge {
  readonly ruled: string | null;
}

/** Tellings of one incident, and the links that hold them together. */
export interface Cluster {
  readonly members: readonly Profile[];
  readonly ties: readonly Tie[];
}

/** What a person decided of two tellings. It goes before anything the program finds. */
export interface Ruling {
  readonly a: string;
  readonly b: string;
  readonly together: boolean;
  readonly because: string;
}

/** The edge between two tellings, or null where they do not speak of one incident. */
export function edgeBetween(one: Profile, other: Profile, parties: Parties): Edge | null {
  const [a, b] = one.key < other.key ? [one, other] : [other, one];
  const { linked, points } = decide(a, b, parties);
  return linked ? { a: a.key, b: b.key, points } : null;
}

/**
 * Joins tellings: first what a person put together, then the best link first; a link is passed over if it would put
 * together two that contradict each other or that a person parted. What comes out depends on the set alone, and on a
 * telling only what it is joined to by edges and rulings: a part of the whole that no edge leaves may be joined by itself.
 * @param rulings at most one for two tellings
 */
export function cluster(
  profiles: readonly Profile[],
  edges: readonly Edge[],
  rulings: readonly Ruling[],
  parties: Parties,
): Cluster[] {
  const groups = new Map<string, Group>(profiles.map((profile) => [profile.key, { members: [profile], ties: [] }]));
  const parted = new Set(rulings.filter(({ together }) => !together).map(({ a, b }) => pairKey(a, b)));
  const isParted = (one: Profile, other: Profile) => parted.has(pairKey(one.key, other.key));
  const tied = rulings.filter(({ together }) => together);
  for (const link of tied.map(ruled).toSorted(byStrength)) join(groups, link, isParted);
  const side = connected(
    profiles.map(({ key }) => key),
    tied,
  );
  for (const link of edges.toSorted(byStrength)) {
    // Whoever put two places together knows that they are two: what fits the one is not refused for the other's sake.
    const speaks = ({ key }: Profile, end: string) => key === end || side.get(key) !== side.get(end);
    join(groups, { ...link, ruled: null }, (one, other) => {
      if (isParted(one, other)) return true;
      return speaks(one, link.a) && speaks(other, link.b) && cannotBeOne(one, other, parties);
    });
  }
  return [...new Set(groups.values())].map(({ members, ties }) => ({
    members: members.toSorted((x, y) => compareText(x.key, y.key)),
    ties,
  }));
}

interface Group {
  readonly members: Profile[];
  readonly ties: Tie[];
}

/** The two in one order, so that a pair has one name. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function ruled({ a, b, because }: Ruling): Tie {
  const [first, second] = a < b ? [a, b] : [b, a];
  return { a: first, b: second, points: Number.POSITIVE_INFINITY, ruled: because };
}

function byStrength(x: Edge, y: Edge): number {
  if (x.points !== y.points) return y.points - x.points;
  return compareText(x.a, y.a) || compareText(x.b, y.b);
}

function join(groups: Map<string, Group>, link: Tie, forbidden: (one: Profile, other: Profile) => boolean): void {
  const [into, from] = [groups.get(link.a), groups.get(link.b)];
  if (into === undefined || from === undefined || into === from) return;
  if (into.members.some((one) => from.members.some((other) => forbidden(one, other)))) return;
  into.members.push(...from.members);
  into.ties.push(...from.ties, link);
  for (const { key } of from.members) groups.set(key, into);
}
