import type { Judgement, Step } from "../../../model/assessment.js";
import type { Dossier, DossierReview } from "../../../model/dossier.js";
import { dayInWords } from "../../../util/days.js";
import { type Html, html, isolated, type Part } from "../../html/escape.js";
import { list, person, scrollable, section, words } from "../../html/parts.js";
import { attributeInWords } from "../../text/words.js";
import type { Numbered } from "../cast.js";
import { numbered, references } from "../reference.js";
import { reason, reviewWords } from "../reviews.js";
import { searchInWords, stepInWords } from "../steps.js";
import { partyName, STATE_WORDS } from "../words.js";
import { nonCredible } from "./non-credible.js";
import { judgementInWords } from "./standing.js";

/** Everything that a person ever decided of it, what no longer holds too. */
export function decisions(dossier: Dossier, accounts: readonly Numbered[]): Html {
  const { walks, judgements } = dossier.assessment;
  const none = walks.length + judgements.length + dossier.reviews.length === 0;
  return section(
    ...(["decisions", "Every decision"] as const),
    nonCredible(dossier),
    none ? html`<p>Nobody has decided anything about it yet.</p>` : null,
    walks.map((walk) => walkTable(dossier, walk)),
    judgements.length === 0 ? null : html`<h3>Grading, strike status and positions</h3>`,
    list(
      judgements.map((one) => judgementLine(dossier, one)),
      "ol",
    ),
    dossier.reviews.length === 0 ? null : html`<h3>Reviews of claims</h3>`,
    list(
      dossier.reviews.map((one) => reviewLine(one, accounts)),
      "ol",
    ),
  );
}

function walkTable(dossier: Dossier, { party, steps, now }: Dossier["assessment"]["walks"][number]): Html {
  const name = partyName(dossier, party);
  return html`<h3>Allegation against ${isolated(name)}, step by step</h3>
${scrollable(
  `Steps of the allegation against ${name}`,
  html`<table class="by-person-block">
<caption>Steps in the order in which they were entered</caption>
<thead><tr><th scope="col" class="number">Step</th><th scope="col">Day</th><th scope="col">What</th><th scope="col">Who, and why</th><th scope="col">Stood then at</th></tr></thead>
<tbody>
${steps.map((step, i) => stepRow(step, now.states[i]))}</tbody>
</table>`,
)}`;
}

function stepRow(step: Step, state: keyof typeof STATE_WORDS | undefined): Html {
  const { number, on, detail, by, at, why, needsSecond } = step;
  const second = needsSecond ? html`<br><small>counts once a second person has confirmed it</small>` : null;
  return html`<tr><td class="number">${number}</td><td>${dayInWords(on)}${enteredLater(on, at)}</td><td>${isolated(stepInWords(detail))}${second}</td><td>${person(by)}${reason(why)}</td><td>${state === undefined ? null : STATE_WORDS[state]}</td></tr>
${searched(detail)}`;
}

/** A search stands below its step, over the whole width: it is what another person would make again. */
function searched(detail: Step["detail"]): Part {
  if (detail.step !== "search") return null;
  return html`<tr><td></td><td colspan="4" class="searched">${list(searchInWords(detail.found).map(isolated))}</td></tr>
`;
}

function enteredLater(on: string, at: string): Part {
  return on === at.slice(0, 10) ? null : html` <small>(entered ${dayInWords(at)})</small>`;
}

function judgementLine(dossier: Dossier, one: Judgement): Html {
  const [label, value] = judgementInWords(dossier, one.detail);
  const { confirmed, needsSecond } = one;
  const second =
    confirmed === null
      ? `not confirmed by a second person${needsSecond ? ", and does not count without" : ""}`
      : html`confirmed by ${person(confirmed.by)} on ${dayInWords(confirmed.on)}${reason(confirmed.why)}`;
  return html`<b>${isolated(label)}</b>: ${isolated(value)}. <span class="by-person">${person(one.by)} on ${dayInWords(one.on)}${enteredLater(one.on, one.at)}${reason(one.why)}</span>; ${second}`;
}

function reviewLine(review: DossierReview, accounts: readonly Numbered[]): Html {
  const own =
    review.account === null
      ? html`an account that is no longer read`
      : references(numbered(accounts, [review.account]));
  const to = review.correction === null ? null : html` to <code>${JSON.stringify(review.correction)}</code>`;
  const later = review.replacedBy === null ? null : html` <small>A later review holds instead.</small>`;
  const quoted = review.quote === null ? null : words(review.quote.exact);
  return html`${own} ${attributeInWords(review.attribute)}${to} ${quoted} ${reviewWords(review)}${later}`;
}
