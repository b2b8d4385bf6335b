import type { Parties } from "../model/parties.js";
import { compareText } from "../util/compare-text.js";
import { connected } from "../util/connected.js";
import { cannotBeOne, decide } from "./decide.js";
import type { Profile } from "./profile.js";
import { type Ruling, verdictsOf } from "./rulings.js";

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
 * @param rulings the oldest first
 */
export function cluster(
  profiles: readonly Profile[],
  edges: readonly Edge[],
  rulings: readonly Ruling[],
  parties: Parties,
): Cluster[] {
  const groups = new Map<string, Group>(profiles.map((profile) => [profile.key, { members: [profile], ties: [] }]));
  const verdict = verdictsOf(rulings);
  const isParted = (one: Profile, other: Profile) => rulings.length > 0 && verdict(one.key, other.key) === "apart";
  for (const ruling of rulings.filter(({ together }) => together).toReversed()) {
    for (const side of ruling.sides.slice(1)) joinSides(groups, ruling, side, isParted);
  }
  const ruled = connected(
    profiles.map(({ key }) => key),
    rulings.filter(({ together }) => together).flatMap(chain),
  );
  for (const link of edges.toSorted(byStrength)) {
    // Whoever put two places together knows that they are two: what fits the one is not refused for the other's sake.
    const speaks = ({ key }: Profile, end: string) => key === end || ruled.get(key) !== ruled.get(end);
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

/** All that a person put together, on whatever side, each with the next. */
function chain({ sides }: Ruling): { a: string; b: string }[] {
  const keys = sides.flat();
  return keys.slice(1).map((key, i) => ({ a: keys[i] as string, b: key }));
}

/** Ties one side to the first, by the first two tellings that no later ruling parts. */
function joinSides(
  groups: Map<string, Group>,
  { sides, because }: Ruling,
  side: readonly string[],
  isParted: (one: Profile, other: Profile) => boolean,
): void {
  for (const one of sides[0] ?? []) {
    for (const other of side) {
      const [a, b] = one < other ? [one, other] : [other, one];
      if (join(groups, { a, b, points: Number.POSITIVE_INFINITY, ruled: because }, isParted)) return;
    }
  }
}

interface Group {
  readonly members: Profile[];
  readonly ties: Tie[];
}

function byStrength(x: Edge, y: Edge): number {
  if (x.points !== y.points) return y.points - x.points;
  return compareText(x.a, y.a) || compareText(x.b, y.b);
}

/** Whether the two ends are in one group afterwards. */
function join(groups: Map<string, Group>, link: Tie, forbidden: (one: Profile, other: Profile) => boolean): boolean {
  const [into, from] = [groups.get(link.a), groups.get(link.b)];
  if (into === undefined || from === undefined) return false;
  if (into === from) return true;
  if (into.members.some((one) => from.members.some((other) => forbidden(one, other)))) return false;
  into.members.push(...from.members);
  into.ties.push(...from.ties, link);
  for (const { key } of from.members) groups.set(key, into);
  return true;
}
