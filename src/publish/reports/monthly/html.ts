import type { Imprint, MonthlyReport } from "../../../model/publication.js";
import { NON_CREDIBLE_MEANS } from "../../dossier/words.js";
import { type Html, html, isolated } from "../../html/escape.js";
import { COMPLETION_WORDS } from "../completion-words.js";
import { listHtml, reportPage, sectionHtml, tableHtml } from "../html.js";
import { stepsSince } from "../since-words.js";
import {
  balance,
  besides,
  corrections,
  countedWords,
  endings,
  HOW_COUNTED,
  outcomeSum,
  stands,
  titleOf,
  unfinished,
} from "./words.js";

/** The month as one page, whole in itself. */
export function monthlyHtml(report: MonthlyReport, imprint: Imprint): string {
  const early = unfinished(report, imprint);
  return reportPage(titleOf(report), imprint, [
    html`<p class="lede">${balance(report)}.</p>`,
    early === null ? null : html`<p class="notice">${early}</p>`,
    html`<p>${HOW_COUNTED}</p>`,
    sectionHtml(
      "How the completed ones ended",
      endingTable("Assessments completed in the month", report.outcomes),
      html`<p>${outcomeSum(report)}.</p><p class="notice">${NON_CREDIBLE_MEANS}</p>`,
      listHtml(besides(report)),
    ),
    sectionHtml(
      "Outcomes of earlier months, corrected in this one",
      listHtml(corrections(report).map(isolated)) ?? NONE,
    ),
    sectionHtml(
      "All that stand completed at the end of the month",
      endingTable("Assessments completed by then", report.standing),
    ),
    sectionHtml("The allegations behind the counters", report.walks.length === 0 ? NONE : walks(report)),
  ]);
}

const NONE = html`<p>None.</p>`;

function endingTable(caption: string, of: MonthlyReport["outcomes"]): Html {
  const rows = endings(of).map(([which, n]) => [COMPLETION_WORDS[which], n]);
  return tableHtml({ caption, heads: ["Outcome", "Allegations"], rows, figures: [1] });
}

function walks({ walks: all }: MonthlyReport): Html {
  return tableHtml({
    caption: "Allegations, what each counts as, and how it stands at the end of the month",
    heads: ["Incident", "Allegation against", "Counts as", "Stood then as", "Since then"],
    rows: all.map((one) => [
      html`${isolated(one.title)} <small>${one.incident}</small>`,
      isolated(one.party),
      countedWords(one),
      stands(one),
      one.since === null ? "nothing" : isolated(stepsSince(one.since)),
    ]),
  });
}
