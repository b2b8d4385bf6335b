import type { Check } from "../model/check.js";
import type { Dossier, DossierEvent } from "../model/dossier.js";
import { checkIncident } from "../pipeline.js";
import { mayGoOut, withoutEmbargoed } from "../publish/dossier/embargo.js";
import type { HistoryRow, Store } from "../store/database.js";
import { declaredFiles } from "../store/declared-files.js";
import { historyHead, incidentHistory } from "../store/incident-history.js";
import { publicationsOf } from "../store/publications.js";
import { atOneMoment } from "../store/snapshot.js";
import { declaredRecord } from "./check.js";
import type { Context } from "./context.js";
import { groundOf, mappedIn } from "./dossier-map.js";
import { partiesIn } from "./dossier-parties.js";
import { factsOrError } from "./facts.js";
import type { IncidentDetail } from "./ledger.js";
import { checkTools } from "./names.js";
import { recordOrError } from "./record.js";
import { showIncident } from "./show.js";

/**
 * Everything that is known of one incident, as it goes out: what would tell of a notice that may still be in force, or of
 * a protected site, is left out, and counted.
 * @throws LedgerError if there is no such incident
 */
export async function dossier({ store, now }: Context, id: string): Promise<Dossier> {
  return atOneMoment(store, (moment) => dossierAt({ store: moment, now }, id));
}

async function dossierAt(context: Context, id: string): Promise<Dossier> {
  const detail = await showIncident(context, id);
  const record = await recordOrError(context.store, detail.incident.id);
  const dossier: Dossier = {
    ...record,
    ...(await checked(context, detail.incident.id)),
    ...{ ground: { borders: [], towns: [] }, parties: partiesIn(record) },
    ...decidedIn(detail),
    history: (await incidentHistory(context.store, detail.incident.id)).map(eventOf),
    earlier: await publicationsOf(context.store, detail.incident.id),
    head: await historyHead(context.store),
  };
  return { ...dossier, ground: await groundOf(dossier) };
}

async function checked(
  { store, now }: Context,
  id: string,
): Promise<Pick<Dossier, "checks" | "withheld" | "files" | "mapped">> {
  const facts = await factsOrError(store, id);
  const declared = await declaredRecord(store);
  const open = withoutEmbargoed(declared, now().slice(0, 10));
  const all = checkIncident(facts, declared, checkTools());
  const { checks, withheld } = mayGoOut(all, open === declared ? all : checkIncident(facts, open, checkTools()));
  return { checks, withheld, files: await quotedFiles(store, checks), mapped: mappedIn(checks, open.agreements) };
}

/** Those that were declared to the ledger; what comes with the program stands in the program. */
async function quotedFiles(store: Store, checks: readonly Check[]): Promise<Dossier["files"]> {
  const quoted = new Set(checks.flatMap(({ quotes }) => quotes.map(({ text }) => text)));
  const files = (await declaredFiles(store)).filter((file) => quoted.has(file.id));
  return files.map(({ id, file, party, sha256 }) => ({ id, file, party, sha256 }));
}

/** Reviews and rulings of people, in order of time. */
function decidedIn({ reviews, rulings }: IncidentDetail): Pick<Dossier, "reviews" | "rulings"> {
  const inTime = <T extends { readonly at: string }>(all: readonly T[]) =>
    [...all].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return {
    reviews: inTime(reviews),
    rulings: inTime(rulings).map(({ id, kind, by, at, why, undone }) => ({ id, kind, by, at, why, undone })),
  };
}

function eventOf({ at, by, change, content }: HistoryRow): DossierEvent {
  return { at, by, change, why: content?.why ?? "" };
}
