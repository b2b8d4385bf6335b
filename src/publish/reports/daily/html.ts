import type { DailyReport, Imprint, IncidentOfDay } from "../../../model/publication.js";
import { dateInWords } from "../../../util/days.js";
import { NON_CREDIBLE_MEANS } from "../../dossier/words.js";
import { type Html, html, isolated, type Part } from "../../html/escape.js";
import { changeInWords, doneInWords, heldInWords, stepInWords } from "../decision-words.js";
import { listHtml, reportPage, sectionHtml } from "../html.js";
import { rangeLines, restsOn, WHAT_RANGES_ARE } from "../range-lines.js";
import { changeSince, sinceInWords } from "../since-words.js";
import { EMPTY, HEADINGS, lessPreciseLine, NOT_A_SUM, strikeInWords, titleOf } from "./words.js";

/** The day as one page, whole in itself. */
export function dailyHtml(report: DailyReport, imprint: Imprint): string {
  const lessPrecise = lessPreciseLine(report);
  return reportPage(titleOf(report), imprint, [
    part(
      "strikes",
      listHtml(report.strikes.map(strike)),
      report.strikes.length === 0 ? null : html`<p class="soft">${NOT_A_SUM}</p>`,
    ),
    part("received", listHtml(report.received.map(received))),
    part("changed", listHtml(report.changed.map(changed)), html`<p class="notice">${NON_CREDIBLE_MEANS}</p>`),
    part(
      "incidents",
      report.incidents.length === 0 ? null : report.incidents.map(incident),
      lessPrecise === null ? null : html`<p>${lessPrecise}</p>`,
      html`<p class="notice">${WHAT_RANGES_ARE}</p>`,
    ),
  ]);
}

function part(which: keyof typeof HEADINGS, list: Part, ...after: readonly Part[]): Html {
  return sectionHtml(HEADINGS[which], list ?? html`<p>${EMPTY[which]}</p>`, ...after);
}

function strike(one: DailyReport["strikes"][number]): Html {
  const words = html`<q>${isolated(one.strike.quote.exact)}</q>`;
  return html`${isolated(strikeInWords(one))}<br>${words} <small>${isolated(one.source)}</small>`;
}

function received({ title, incident, party, step, since }: DailyReport["received"][number]): Html {
  const what = html`allegation against ${isolated(party)}: ${isolated(stepInWords(step.detail))}`;
  return html`${named(title, incident)}, ${what}<br><small>${isolated(doneInWords(step))}</small>${below(since === null ? null : sinceInWords(since))}`;
}

function changed(change: DailyReport["changed"][number]): Html {
  const { title, incident, party, step, judgement } = change;
  const against = step === null ? null : html`, allegation against ${isolated(party ?? "")}`;
  const done = step ?? judgement;
  const who = done === null ? null : html`<br><small>${isolated(doneInWords(done))}</small>`;
  return html`${named(title, incident)}${against}: ${isolated(changeInWords(change))}${who}${below(changeSince(change))}`;
}

function below(words: string | null): Part {
  return words === null ? null : html`<br><b>${isolated(words)}</b>`;
}

function named(title: string, incident: string): Html {
  return html`${isolated(title)} (${incident})`;
}

function incident(record: IncidentOfDay): Html {
  const { title, id } = record.incident;
  const when = record.date === null ? null : html`<p>${dateInWords(record.date)}</p>`;
  const rests = html`<p class="soft">Rests on ${restsOn(record)}.</p>`;
  return html`<h3>${isolated(title)} <small>${id}</small></h3>${when}<p>${heldInWords(record)}</p>${listHtml(rangeLines(record))}${rests}`;
}
