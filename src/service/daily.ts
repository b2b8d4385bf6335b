import type { Days } from "../model/declaration.js";
import type { DailyReport } from "../model/publication.js";
import { parties } from "../pipeline.js";
import type { Minors } from "../publish/withheld/minors.js";
import { listDeclarations } from "../store/declaration-list.js";
import { LedgerError } from "../store/ledger-error.js";
import { publishedReports } from "../store/published.js";
import { atOneMoment } from "../store/snapshot.js";
import { baseName } from "../util/base-name.js";
import { mapTexts } from "../util/map-texts.js";
import { isIsoDate } from "../util/stated-date.js";
import { claimed } from "./claimed.js";
import type { Context } from "./context.js";
import { decidedOn } from "./decided-on.js";
import { incidentsOn, minorsIn } from "./incidents-on.js";

/** More than one log holds for one day. */
const MOST_STRIKES = 100_000;

/**
 * What the ledger says of one day: what was declared for it, received and decided on it, and said to have been on it.
 * @param day ISO date
 * @throws LedgerError if it is no day, or has not come
 */
export async function daily(context: Context, day: string): Promise<DailyReport> {
  if (!isIsoDate(day)) throw new LedgerError(`“${day}” is no day; a day is written as 2015-12-08`);
  if (day > context.now().slice(0, 10)) throw new LedgerError(`${day} has not come: a report is of what was`);
  return atOneMoment(context.store, (store) => dailyAt({ ...context, store }, day));
}

async function dailyAt(context: Context, day: string): Promise<DailyReport> {
  const { incidents, lessPrecise, minors } = await incidentsOn(context, day);
  const decided = await decidedOn(context.store, day);
  const strikes = [...(await declaredFor(context, day)), ...(await claimedFor(context, day))];
  const listed = new Set(incidents.map(({ incident }) => incident.id));
  const others = [...decided.received, ...decided.changed].filter(({ incident }) => !listed.has(incident));
  const all = [...minors, ...(await minorsIn(context.store, [...new Set(others.map(({ incident }) => incident))]))];
  return { day, ...nameless({ strikes, ...decided }, all), incidents, lessPrecise };
}

/** A reason that somebody gave may name a child: what is said of an incident goes out without names of its minors. */
function nameless<T>(told: T, minors: readonly Minors[]): T {
  return mapTexts(told, (text) => minors.reduce((shown, { hide }) => hide(shown), text));
}

type Strike = DailyReport["strikes"][number];

/** Rows of declared logs whose window holds the day, in the order of their files. */
async function declaredFor({ store }: Context, day: string): Promise<Strike[]> {
  const filter = { kind: "strike", from: day, to: day } as const;
  const rows = await listDeclarations(store, filter, { after: null, limit: MOST_STRIKES });
  return rows.flatMap(({ body: strike, file }) =>
    strike.kind === "strike"
      ? [{ strike, party: nameOf(strike.party), source: `${baseName(file)}, row ${strike.row}`, claimedBy: null }]
      : [],
  );
}

/** Strikes that speakers declare in reports, where they were that day. */
async function claimedFor(context: Context, day: string): Promise<Strike[]> {
  const all = await claimed(context, { from: day, to: day });
  const then = all.filter(({ strike }) => strike.window !== null && holds(strike.window, day));
  const reports = await publishedReports(context.store, [...new Set(then.map(({ report }) => report))]);
  return then.map(({ strike, report, speaker }) => {
    const { publisher = null, file = report } = reports.get(report) ?? {};
    return { strike, party: nameOf(strike.party), source: publisher ?? baseName(file), claimedBy: speaker };
  });
}

function nameOf(party: string | null): string | null {
  return party === null ? null : parties.displayName(party);
}

function holds({ start, end }: Days, day: string): boolean {
  return start <= day && day <= end;
}
