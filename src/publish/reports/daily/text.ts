import type { DailyReport, Imprint, IncidentOfDay } from "../../../model/publication.js";
import { dateInWords } from "../../../util/days.js";
import { NON_CREDIBLE_MEANS } from "../../dossier/words.js";
import { changeInWords, doneInWords, heldInWords, stepInWords } from "../decision-words.js";
import { item, para, section, textOf, under } from "../lines.js";
import { rangeLines, restsOn, WHAT_RANGES_ARE } from "../range-lines.js";
import { changeSince, sinceInWords } from "../since-words.js";
import { EMPTY, HEADINGS, lessPreciseLine, NOT_A_SUM, strikeInWords, titleOf } from "./words.js";

/** The day for people, 80 columns wide. */
export function dailyText(report: DailyReport, imprint: Imprint): string {
  return textOf(titleOf(report), imprint, [
    ...part("strikes", report.strikes.flatMap(strike)).slice(1),
    ...(report.strikes.length === 0 ? [] : ["", ...para(NOT_A_SUM)]),
    ...part("received", report.received.flatMap(received)),
    ...part("changed", report.changed.flatMap(changed)),
    "",
    ...para(NON_CREDIBLE_MEANS),
    ...part("incidents", [...report.incidents.flatMap(incident), ...(lessPrecise(report) ?? [])]),
    "",
    ...para(WHAT_RANGES_ARE),
  ]);
}

function part(which: keyof typeof HEADINGS, lines: readonly string[]): string[] {
  return section(HEADINGS[which], lines.length === 0 ? para(EMPTY[which]) : lines);
}

function strike(one: DailyReport["strikes"][number]): string[] {
  return [...item(strikeInWords(one)), ...under(`“${one.strike.quote.exact}” (${one.source})`)];
}

function received({ title, incident, party, step, since }: DailyReport["received"][number]): string[] {
  return [
    ...item(`${title} (${incident}), allegation against ${party}: ${stepInWords(step.detail)}`),
    ...under(doneInWords(step)),
    ...(since === null ? [] : under(sinceInWords(since))),
  ];
}

function changed(change: DailyReport["changed"][number]): string[] {
  const { title, incident, party, step, judgement } = change;
  const against = step === null ? "" : `, allegation against ${party}`;
  const done = step ?? judgement;
  const since = changeSince(change);
  return [
    ...item(`${title} (${incident})${against}: ${changeInWords(change)}`),
    ...(done === null ? [] : under(doneInWords(done))),
    ...(since === null ? [] : under(since)),
  ];
}

function incident(record: IncidentOfDay): string[] {
  const { title, id } = record.incident;
  const when = record.date === null ? [] : under(dateInWords(record.date));
  const lines = [heldInWords(record), ...rangeLines(record), `rests on ${restsOn(record)}`];
  return [...item(`${title} (${id})`), ...when, ...lines.flatMap(under)];
}

function lessPrecise(report: DailyReport): string[] | null {
  const line = lessPreciseLine(report);
  return line === null ? null : item(line);
}
