import type { Account } from "../model/account.js";
import { accountsOfReports, retellAccounts } from "../store/accounts.js";
import type { Anchor, RulingRow, Store, WritingStore } from "../store/database.js";
import { activeRulings, type RuledTelling, replaceRuled, rulingById } from "../store/rulings.js";
import { componentsHolding, dropTellings } from "../store/tellings.js";
import { reportsOfSamePages } from "../store/versions.js";
import { type Found, resolveAnchors } from "./anchors.js";
import { type Relinking, relink } from "./relink.js";
import { tellingsAgain } from "./tellings-again.js";

type Change = Pick<Relinking, "by" | "at" | "why">;

/**
 * Brings what people ruled back to bear after the reports they ruled on were read anew, replaced by another version or
 * ruled on again.
 * @param undone a ruling that was just taken back
 */
export async function reapplyRulings(
  store: WritingStore,
  reports: readonly string[],
  change: Change,
  undone?: string,
): Promise<void> {
  const all = reports.length === 0 ? [] : await activeRulings(store);
  // A ruling on one version of a page bears on whichever version counts.
  const versions = new Set(all.length === 0 ? [] : await reportsOfSamePages(store, reports));
  const concerned = all.filter(({ sides }) => sides.flat().some(({ report }) => versions.has(report)));
  const past = undone === undefined ? undefined : await rulingById(store, undone);
  if (concerned.length === 0 && past === undefined) return;
  const ruledOn = past === undefined ? concerned : [...concerned, past];
  const parting = all.filter(({ kind }) => kind === "apart");
  const sides = await resolveSides(store, [...ruledOn, ...parting]);
  const told = ruledOn.flatMap(({ id }) => accountsIn((sides.get(id) ?? []).flat()));
  const split = await splitTellings(store, [...new Set(told.map(({ report }) => report))], parting, sides);
  const dropped = await dropTellings(store, split.reports);
  const ruled = await replaceRuled(
    store,
    ruledOn.map(({ id }) => id),
    concerned.flatMap((ruling) => ruledBy(ruling, sides.get(ruling.id) ?? [], split.telling)),
  );
  const touched = [...new Set([...dropped, ...(await componentsHolding(store, ruled))])];
  await relink(store, { fresh: await tellingsAgain(store, split.reports), accounts: [], touched, ...change });
}

/** What the sides of rulings find in the present reading, by the ruling's id. */
export async function resolveSides(
  store: Store,
  rulings: readonly Pick<RulingRow, "id" | "sides">[],
): Promise<Map<string, Found[][]>> {
  const found = await resolveAnchors(
    store,
    rulings.flatMap(({ sides }) => sides.flat()),
  );
  const byAnchor = new Map(found.map((one) => [one.anchor, one]));
  const sideOf = (side: readonly Anchor[]): Found[] => side.flatMap((anchor) => byAnchor.get(anchor) ?? []);
  return new Map(rulings.map(({ id, sides }) => [id, sides.map(sideOf)]));
}

function accountsIn(found: readonly Found[]): Account[] {
  return found.flatMap(({ account }) => account ?? []);
}

interface Split {
  /** Reports whose accounts now make other tellings. */
  readonly reports: readonly string[];
  /** The telling of each account. */
  readonly telling: ReadonlyMap<string, string>;
}

/** Parts what one report told as one incident, where a person did; and puts together again what nobody parts any more. */
async function splitTellings(
  store: WritingStore,
  reports: readonly string[],
  parting: readonly RulingRow[],
  sides: ReadonlyMap<string, Found[][]>,
): Promise<Split> {
  const accounts = await accountsOfReports(store, reports);
  const telling = new Map(accounts.map(({ id, incident }) => [id, asRead(incident)]));
  for (const ruling of parting) {
    const [parted = [], rest = []] = (sides.get(ruling.id) ?? []).map(accountsIn);
    const others = new Set(rest.map(({ id }) => telling.get(id)));
    for (const { id } of parted) {
      const own = telling.get(id);
      if (own !== undefined && others.has(own)) telling.set(id, `${own}${PARTED}${ruling.id}`);
    }
  }
  const moved = accounts.filter(({ id, incident }) => telling.get(id) !== incident);
  await retellAccounts(store, new Map(moved.map(({ id }) => [id, telling.get(id) as string])));
  return { reports: [...new Set(moved.map(({ report }) => report))], telling };
}

/** Between the key that the reader gave a telling and the ruling that parted it. */
const PARTED = " / ";

function asRead(telling: string): string {
  return telling.split(PARTED)[0] as string;
}

/** The tellings that a ruling is about. One that came to lie on two sides is on the first. */
function ruledBy(ruling: RulingRow, sides: readonly Found[][], telling: ReadonlyMap<string, string>): RuledTelling[] {
  const told = sides.flatMap((side, i) =>
    accountsIn(side).flatMap(({ id }) => ({ telling: telling.get(id) ?? "", ruling: ruling.id, side: i })),
  );
  return [...new Map(told.toReversed().map((one) => [one.telling, one])).values()];
}
