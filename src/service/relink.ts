import type { Account } from "../model/account.js";
import { type Cluster, candidates, type Edge, edge, gather, type Profile, type Ruling } from "../pipeline.js";
import type { WritingStore } from "../store/database.js";
import { insertRows } from "../store/insert.js";
import { rulingsOn } from "../store/rulings.js";
import {
  componentsHolding,
  edgesFrom,
  moveTellings,
  putTellings,
  type StoredTelling,
  tellingsNear,
  tellingsOfComponents,
} from "../store/tellings.js";
import { compareText } from "../util/compare-text.js";
import { connected } from "../util/connected.js";
import { groupBy } from "../util/group-by.js";
import { renew } from "./renew.js";

export interface Relinking {
  /** Tellings that are not stored yet. */
  readonly fresh: readonly Profile[];
  /** Accounts of the fresh tellings; they are stored here, with the incidents they come to belong to. */
  readonly accounts: readonly Account[];
  /** Components that lost a telling or were ruled on. */
  readonly touched: readonly string[];
  readonly by: string;
  readonly at: string;
  /** The reason; or what gives it for an incident, by those fresh reports that came to it. */
  readonly why: string | ((arrived: readonly string[]) => string);
}

/**
 * Brings the incidents up to date after tellings came, went or were ruled on: those of the components that these
 * belong to, and no others. What comes out is what linking everything at once would give.
 * @returns the incident of each fresh account
 */
export async function relink(store: WritingStore, relinking: Relinking): Promise<ReadonlyMap<string, string>> {
  const { fresh, touched } = relinking;
  const near = await tellingsNear(store, fresh);
  const found = edgesBetween(
    near.map(({ profile }) => profile),
    fresh,
  );
  await insertRows(store, "edge", found);
  const rulings = await rulingsOn(
    store,
    fresh.map(({ key }) => key),
  );
  const ends = [
    ...found.flatMap(({ a, b }) => [a, b]),
    ...rulings.filter(isTogether).flatMap(({ sides }) => sides.flat()),
  ];
  const joined = await componentsHolding(store, [...new Set(ends)]);
  const before = await tellingsOfComponents(store, [...new Set([...touched, ...joined])]);
  const after = await parts(store, [...before.map(({ profile }) => profile), ...fresh], found);
  await place(store, before, fresh, after);
  return renew(store, relinking, {
    components: [...new Set([...before.map(({ component }) => component), ...touched])],
    clusters: after.flatMap(({ component, clusters }) => clusters.map((cluster) => ({ component, cluster }))),
  });
}

function edgesBetween(known: readonly Profile[], fresh: readonly Profile[]): Edge[] {
  const all = [...known, ...fresh];
  return candidates(all, known.length).flatMap(([a, b]) => edge(all[a] as Profile, all[b] as Profile) ?? []);
}

interface Part {
  /** The smallest key of its tellings. */
  readonly component: string;
  readonly members: readonly Profile[];
  readonly clusters: readonly Cluster[];
}

/** The components of some tellings, each with the incidents it falls into. */
async function parts(store: WritingStore, profiles: readonly Profile[], found: readonly Edge[]): Promise<Part[]> {
  const keys = profiles.map(({ key }) => key);
  const stored = await edgesFrom(store, keys);
  const edges = [...new Map([...stored, ...found].map((e) => [`${e.a} ${e.b}`, e])).values()];
  const rulings = await rulingsOn(store, keys);
  const component = connected(keys, [...edges, ...rulings.filter(isTogether).flatMap(ties)]);
  const edgesIn = groupBy(edges, ({ a }) => component.get(a) ?? "");
  return [...groupBy(profiles, ({ key }) => component.get(key) as string)].map(([name, members]) => ({
    component: name,
    members,
    clusters: gather(sorted(members), edgesIn.get(name) ?? [], rulings),
  }));
}

function sorted(profiles: readonly Profile[]): Profile[] {
  return profiles.toSorted((a, b) => compareText(a.key, b.key));
}

function isTogether({ together }: Ruling): boolean {
  return together;
}

/** Whatever telling of a side comes to hold it to the others, all of them lie in one component. */
function ties({ sides }: Ruling): { a: string; b: string }[] {
  const [first = "", ...others] = sides.flat();
  return others.map((other) => ({ a: first, b: other }));
}

async function place(
  store: WritingStore,
  before: readonly StoredTelling[],
  fresh: readonly Profile[],
  after: readonly Part[],
): Promise<void> {
  const now = new Map(after.flatMap(({ component, members }) => members.map(({ key }) => [key, component] as const)));
  const moved = before.filter(({ profile, component }) => now.get(profile.key) !== component);
  await putTellings(
    store,
    fresh.map((profile) => ({ profile, component: now.get(profile.key) ?? profile.key })),
  );
  await moveTellings(store, new Map(moved.map(({ profile }) => [profile.key, now.get(profile.key) ?? profile.key])));
}
