import type { Parties } from "../model/parties.js";
import { candidates } from "./blocks.js";
import { cannotBeOne, decide } from "./decide.js";
import type { Profile } from "./profile.js";

/** Two tellings joined, as indexes of profiles. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly points: number;
  readonly because: readonly string[];
}

/** Tellings of one incident, and the links that hold them together. */
export interface Cluster {
  readonly members: readonly number[];
  readonly edges: readonly Edge[];
}

/**
 * Joins tellings, best link first; a link is passed over if it would put together two that contradict each other. What
 * comes out depends on the set of profiles alone: they are in canonical order, and so are links of equal strength.
 */
export function cluster(profiles: readonly Profile[], parties: Parties): Cluster[] {
  const edges = candidates(profiles).flatMap(([a, b]) => edge(a, b, profiles, parties));
  edges.sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b);
  const clusters: { members: number[]; edges: Edge[] }[] = profiles.map((_, i) => ({ members: [i], edges: [] }));
  for (const link of edges) {
    const [into, from] = [clusters[link.a], clusters[link.b]];
    if (into === undefined || from === undefined) continue;
    if (into === from) continue;
    if (contradict(into.members, from.members, profiles, parties)) continue;
    into.members.push(...from.members);
    into.edges.push(...from.edges, link);
    for (const member of from.members) clusters[member] = into;
  }
  return [...new Set(clusters)].map(({ members, edges: held }) => ({
    members: members.toSorted((x, y) => x - y),
    edges: held,
  }));
}

function edge(a: number, b: number, profiles: readonly Profile[], parties: Parties): Edge[] {
  const decision = decide(profiles[a] as Profile, profiles[b] as Profile, parties);
  return decision.linked ? [{ a, b, points: decision.points, because: decision.because }] : [];
}

function contradict(
  as: readonly number[],
  bs: readonly number[],
  profiles: readonly Profile[],
  parties: Parties,
): boolean {
  return as.some((a) => bs.some((b) => cannotBeOne(profiles[a] as Profile, profiles[b] as Profile, parties)));
}
