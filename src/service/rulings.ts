import { accountsOfIncident, incidentsByAccount } from "../store/accounts.js";
import type { Anchor, RulingRow, Store, WritingStore } from "../store/database.js";
import { nextId, record } from "../store/history.js";
import { insertRows } from "../store/insert.js";
import { LedgerError } from "../store/ledger-error.js";
import { writing } from "../store/open.js";
import { activeRulings, allRulings, rulingById, undoRuling } from "../store/rulings.js";
import { anchorOf, type Found } from "./anchors.js";
import type { Context } from "./context.js";
import type { Acting, StoredRuling } from "./ledger.js";
import { decider } from "./people.js";
import { reapplyRulings, resolveSides } from "./reapply-rulings.js";
import { reasonOf } from "./reason.js";
import { incidentOrError } from "./show.js";

/** Puts incidents together: a person's word, which goes before what the program finds. */
export async function link(context: Context, incidents: readonly string[], acting: Acting): Promise<StoredRuling> {
  return writing(context.store, async (store) => {
    const ids: string[] = [];
    for (const id of incidents) ids.push(await incidentOrError(store, id));
    if (new Set(ids).size < 2)
      throw new LedgerError(`link needs two incidents or more; ${incidents.join(", ")} is one`);
    const sides: Anchor[][] = [];
    for (const id of new Set(ids))
      sides.push((await accountsOfIncident(store, id)).map((account) => anchorOf(account)));
    return rule(store, context.now(), acting, { kind: "together", sides });
  });
}

/** Parts accounts from the rest of their incident. */
export async function unlink(
  context: Context,
  incident: string,
  parted: readonly string[],
  acting: Acting,
): Promise<StoredRuling> {
  return writing(context.store, async (store) => {
    const id = await incidentOrError(store, incident);
    const accounts = await accountsOfIncident(store, id);
    const stranger = parted.find((one) => !accounts.some((account) => account.id === one));
    if (stranger !== undefined) {
      throw new LedgerError(`${stranger} is no account of incident ${id}; deconflict show ${id} lists its accounts`);
    }
    const rest = accounts.filter((account) => !parted.includes(account.id));
    if (rest.length === 0) throw new LedgerError(`nothing would be left of incident ${id}; name fewer of its accounts`);
    const own = accounts.filter((account) => parted.includes(account.id));
    const sides = [own, rest].map((side) => side.map((account) => anchorOf(account)));
    return rule(store, context.now(), acting, { kind: "apart", sides });
  });
}

/** Takes a ruling back; what the program finds, and older rulings, count again. */
export async function undo(context: Context, id: string, acting: Acting): Promise<StoredRuling> {
  return writing(context.store, async (store) => {
    const ruling = await rulingById(store, id);
    if (ruling === undefined) throw new LedgerError(`there is no ruling ${id}; deconflict history lists them`);
    if (ruling.undone_at !== null) throw new LedgerError(`ruling ${id} was undone by ${ruling.undone_by} already`);
    await decider(store, acting);
    reasonOf(acting);
    const at = context.now();
    await undoRuling(store, id, { ...acting, at });
    await record(store, acting.by, at, [
      { change: "ruling undone", subject: id, before: { kind: ruling.kind }, after: null, why: acting.why },
    ]);
    const reports = [...new Set(ruling.sides.flat().map(({ report }) => report))];
    await reapplyRulings(store, reports, { by: acting.by, at, why: `${id} was undone` }, id);
    return stored(store, (await rulingById(store, id)) as RulingRow);
  });
}

async function rule(
  store: WritingStore,
  at: string,
  acting: Acting,
  { kind, sides }: Pick<RulingRow, "kind" | "sides">,
): Promise<StoredRuling> {
  await decider(store, acting);
  reasonOf(acting);
  const id = await nextId(store, "d");
  const undone = { undone_by: null, undone_at: null, undone_why: null };
  await insertRows(store, "ruling", [{ id, kind, sides, by: acting.by, at, why: acting.why, ...undone }]);
  await record(store, acting.by, at, [
    {
      change: kind === "together" ? "linked" : "unlinked",
      subject: id,
      before: null,
      after: { kind, sides },
      why: acting.why,
    },
  ]);
  const reports = [...new Set(sides.flat().map(({ report }) => report))];
  await reapplyRulings(store, reports, { by: acting.by, at, why: `ruling ${id}` });
  return stored(store, (await rulingById(store, id)) as RulingRow);
}

/** Every ruling on accounts of these reports, undone ones too. */
export async function rulingsOfReports(store: Store, reports: readonly string[]): Promise<StoredRuling[]> {
  const found = (await allRulings(store)).filter(({ sides }) =>
    sides.flat().some(({ report }) => reports.includes(report)),
  );
  return storedAll(store, found);
}

/** Rulings that no longer find some of the accounts they were about. */
export async function lostRulings(store: Store): Promise<StoredRuling[]> {
  return (await storedAll(store, await activeRulings(store))).filter(({ lost }) => lost.length > 0);
}

async function stored(store: Store, ruling: RulingRow): Promise<StoredRuling> {
  return (await storedAll(store, [ruling]))[0] as StoredRuling;
}

async function storedAll(store: Store, rulings: readonly RulingRow[]): Promise<StoredRuling[]> {
  const found = await resolveSides(store, rulings);
  const homes = await incidentsByAccount(
    store,
    [...found.values()].flat(2).flatMap(({ account }) => account?.id ?? []),
  );
  return rulings.map((ruling) => shown(ruling, found.get(ruling.id) ?? [], homes));
}

function shown(ruling: RulingRow, found: readonly Found[][], homes: ReadonlyMap<string, string>): StoredRuling {
  const sides = found.map((side) => side.flatMap(({ account }) => account?.id ?? []));
  const { id, kind, by, at, why, undone_by, undone_at, undone_why } = ruling;
  return {
    id,
    kind,
    by,
    at,
    why,
    sides,
    incidents: [...new Set(sides.flat().flatMap((account) => homes.get(account) ?? []))].sort(),
    lost: found.flat().flatMap(lostQuote),
    undone: undone_at === null ? null : { by: undone_by ?? "", at: undone_at, why: undone_why ?? "" },
  };
}

/** After an erasure there are no words to show; the report's id stands for them. */
function lostQuote({ account, quote, anchor }: Found): StoredRuling["lost"][number][] {
  if (account !== null) return [];
  return [quote ?? { report: anchor.report, exact: "", start: anchor.start, end: anchor.end }];
}
