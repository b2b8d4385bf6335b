import type { OpenStore } from "../store/open.js";
import { storable, storableValue } from "../util/storable.js";
import { add } from "./add.js";
import { takeStep } from "./assess.js";
import { assessment } from "./assessment.js";
import { check } from "./check.js";
import { claimed } from "./claimed.js";
import type { Context } from "./context.js";
import { daily } from "./daily.js";
import { declarations } from "./declarations.js";
import { declare } from "./declare.js";
import { declared, declaredFiles } from "./declared.js";
import { dossier } from "./dossier.js";
import { dump } from "./dump.js";
import { erase } from "./erase.js";
import { findIncidents } from "./find-incidents.js";
import { confirmJudgement, judge } from "./judge.js";
import type { Ledger } from "./ledger.js";
import { monthly } from "./monthly.js";
import { originalBytes, rawExchange } from "./originals.js";
import { changeTeam, team } from "./people.js";
import { mayPublish, publications, publish } from "./publications.js";
import { enqueue, work } from "./queue.js";
import { ranges, rangesOfMany } from "./ranges.js";
import { readHistory } from "./read-history.js";
import { readerFor } from "./readers.js";
import { record, records } from "./records.js";
import { reread } from "./reread.js";
import { restore } from "./restore.js";
import { review, reviews } from "./reviews.js";
import { rollUp } from "./roll-up.js";
import { link, undo, unlink } from "./rulings.js";
import { search } from "./search.js";
import { showIncident, showReport } from "./show.js";
import { strikes, strikesOfMany } from "./strikes.js";
import { verify } from "./verify.js";
import { victims } from "./victims.js";
import { withdraw } from "./withdraw.js";

/** The service with the ledger in this process. What is asked is cleaned as what is stored is: the database takes no NUL. */
export function inProcess(store: OpenStore, now: () => string): Ledger {
  const context: Context = { store, now };
  return {
    add: (sources, options) => add(context, sources, options),
    enqueue: (sources, options) => enqueue(context, sources, options),
    work: (options) => work(context, options),
    incidents: (query) => findIncidents(context, storableValue(query)),
    incident: (id) => showIncident(context, storable(id)),
    report: (id) => showReport(context, storable(id)),
    bytes: (report) => originalBytes(context, storable(report)),
    exchange: (report) => rawExchange(context, storable(report)),
    search: (query) => search(context, storableValue(query)),
    link: (incidents, acting) => link(context, storableValue(incidents), storableValue(acting)),
    unlink: (incident, accounts, acting) =>
      unlink(context, storable(incident), storableValue(accounts), storableValue(acting)),
    undo: (ruling, acting) => undo(context, storable(ruling), storableValue(acting)),
    review: (claim, acting) => review(context, { ...claim, account: storable(claim.account) }, storableValue(acting)),
    reviews: (page) => reviews(context, page),
    ranges: (id, options) => ranges(context, storable(id), options),
    rangesOfMany: (query, options) => rangesOfMany(context, storableValue(query), options),
    rollUp: (by, query, options) => rollUp(context, by, storableValue(query), options),
    declare: (file, options, acting) => declare(context, file, storableValue(options), storableValue(acting)),
    withdraw: (id, acting) => withdraw(context, storable(id), storableValue(acting)),
    declarations: (query) => declarations(context, storableValue(query)),
    declared: (id) => declared(context, storable(id)),
    declaredFiles: () => declaredFiles(context),
    claimedStrikes: (query) => claimed(context, storableValue(query)),
    check: (id) => check(context, storable(id)),
    strikes: (asked, options) => strikes(context, asked, options),
    strikesOfMany: (asked, options) => strikesOfMany(context, asked, options),
    assessment: (incident) => assessment(context, storable(incident)),
    takeStep: (incident, asked, deciding) =>
      takeStep(context, storable(incident), storableValue(asked), storableValue(deciding)),
    judge: (incident, detail, deciding) =>
      judge(context, storable(incident), storableValue(detail), storableValue(deciding)),
    confirmJudgement: (incident, of, deciding) =>
      confirmJudgement(context, storable(incident), storableValue(of), storableValue(deciding)),
    team: () => team(context),
    changeTeam: (change, acting) => changeTeam(context, storableValue(change), storableValue(acting)),
    record: (id) => record(context, storable(id)),
    records: (query) => records(context, storableValue(query)),
    daily: (day) => daily(context, storable(day)),
    monthly: (month) => monthly(context, storable(month)),
    victims: (query, options) => victims(context, storableValue(query), storableValue(options)),
    mayPublish: (acting) => mayPublish(context, storableValue(acting)),
    publish: (sent, acting) => publish(context, storableValue(sent), storableValue(acting)),
    publications: (page) => publications(context, page),
    dossier: (incident) => dossier(context, storable(incident)),
    history: (query) => readHistory(context, storableValue(query)),
    verify: (options) => verify(context, options),
    dump: () => dump(context),
    restore: (lines) => restore(context, lines),
    reread: async ({ workers, ...options }) => {
      const reader = readerFor(workers);
      try {
        return await reread(context, { ...options, reader });
      } finally {
        await reader.close();
      }
    },
    erase: (report, acting) => erase(context, storable(report), storableValue(acting)),
    close: () => store.close(),
  };
}
