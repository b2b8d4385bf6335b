import type { Judgement, Step } from "../../../model/assessment.js";
import type { CasualtyRange } from "../../../model/casualty-range.js";
import type { DeclaredStrike } from "../../../model/declaration.js";
import type { DailyReport, Imprint, IncidentOfDay } from "../../../model/publication.js";
import { heldJudgements } from "../../../util/judgements.js";
import { NON_CREDIBLE_MEANS } from "../../dossier/words.js";
import { orderedQuote } from "../../json.js";
import { imprintJson } from "../imprint.js";
import { jsonText } from "../json.js";

export const DAILY_FORMAT = "deconflict-daily/1";

/** The day for programs; keys in one order. Incidents stand here by their ranges: a dossier has all of one. */
export function dailyJson(report: DailyReport, imprint: Imprint): string {
  const { day, strikes, received, incidents, lessPrecise, changed } = report;
  return jsonText({
    ...imprintJson(imprint, DAILY_FORMAT),
    nonCredibleMeans: NON_CREDIBLE_MEANS,
    day,
    strikes: strikes.map(({ strike, party, source, claimedBy }) => ({
      ...ofStrike(strike),
      by: party,
      source,
      claimedBy,
    })),
    received: received.map(({ incident, title, party, step, since }) => {
      return { incident, title, party, step: ofStep(step), since };
    }),
    changed: changed.map(({ incident, title, party, step, judgement, needsSecond, since, later }) => ({
      ...{ incident, title, party },
      step: step === null ? null : ofStep(step),
      judgement: judgement === null ? null : ofJudgement(judgement),
      needsSecond,
      since,
      later: later === null ? null : ofJudgement(later),
    })),
    incidents: incidents.map(ofIncident),
    lessPrecise,
  });
}

function ofStrike({ id, party, row, release, window, timeZone, count, place, targets, quote }: DeclaredStrike) {
  const { name = null, region = null, relation = null, at = null } = place ?? {};
  const located = at === null ? null : { lat: at.lat, lon: at.lon, radiusKm: at.radiusKm, precision: at.precision };
  return {
    ...{ id, party, row, release, window, timeZone, count },
    place: place === null ? null : { name, region, relation, at: located },
    targets: targets.map(({ effect, item, min, max }) => ({ effect, item, min, max })),
    quote: orderedQuote(quote),
  };
}

/** A recorded search stands by its question and its answer: the whole of it is in the dossier. */
function ofStep({ number, on, by, at, why, detail }: Step) {
  const said =
    detail.step === "search"
      ? { step: detail.step, checks: detail.found.checks.map(({ asked, answer }) => ({ asked, answer })) }
      : detail;
  return { number, on, by, at, why, detail: said };
}

function ofJudgement({ id, on, by, at, why, detail, confirmed }: Judgement) {
  return { id, on, by, at, why, detail, confirmed };
}

function ofIncident({ incident, date, place, ranges, reports, reviewed, originsCounting, assessment }: IncidentOfDay) {
  return {
    ...{ id: incident.id, title: incident.title, act: incident.act },
    date: date === null ? null : { start: date.start, end: date.end, precision: date.precision },
    place:
      place === null
        ? null
        : { name: place.name, within: place.within, lat: place.lat, lon: place.lon, radiusKm: place.radiusKm },
    ...{ accounts: incident.accounts.length, reports: reports.length, origins: incident.origins.length },
    originsCounting,
    reviewed: { claims: reviewed.claims, of: reviewed.of },
    grading: heldJudgements(assessment, "grading")[0]?.detail.grading ?? null,
    strikeStatus: heldJudgements(assessment, "strike-status")[0]?.detail.status ?? null,
    ranges: ranges.ranges.map(ofRange),
  };
}

function ofRange({ outcome, group, min, max, highest, origins, contested, unreviewed }: CasualtyRange) {
  return { outcome, group, min, max, highest, origins, contested, unreviewed };
}
