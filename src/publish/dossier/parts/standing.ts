import type { Judgement, JudgementDetail, Step } from "../../../model/assessment.js";
import type { Dossier } from "../../../model/dossier.js";
import { dayInWords } from "../../../util/days.js";
import { holding } from "../../../util/judgements.js";
import { standsAt } from "../../../util/stands-at.js";
import { type Html, html, isolated, type Part } from "../../html/escape.js";
import { person, section } from "../../html/parts.js";
import { reason } from "../reviews.js";
import {
  concededInWords,
  GRADING_WORDS,
  POSITION_WORDS,
  partyName,
  REASON_WORDS,
  STRIKE_STATUS_WORDS,
  standsAtInWords,
} from "../words.js";
import { nonCredible } from "./non-credible.js";

/** What people hold of it now: grading, strike status, positions, and where each walk stands. */
export function standing(dossier: Dossier): Html {
  const { walks, judgements } = dossier.assessment;
  const now = holding(judgements);
  const shown = [...now.map((one) => judgement(dossier, one)), ...walks.map((walk) => walkNow(dossier, walk))];
  const none = html`<p>Nobody has graded this incident or decided an allegation about it.</p>`;
  const all = shown.length === 0 ? none : html`<div class="decisions">${shown}</div>`;
  return section("standing", "What people decided", all, nonCredible(dossier));
}

function judgement(dossier: Dossier, one: Judgement): Html {
  const [label, value] = judgementInWords(dossier, one.detail);
  return decision(label, value, [doneBy(one), second(one.confirmed)]);
}

/** "Grading", "fair: two or more credible sources, …" */
export function judgementInWords(dossier: Dossier, detail: JudgementDetail): readonly [label: string, value: string] {
  if (detail.kind === "grading") return ["Grading", GRADING_WORDS[detail.grading]];
  if (detail.kind === "strike-status") return ["Strike status", STRIKE_STATUS_WORDS[detail.status]];
  const why = detail.reason === null ? "" : `: ${REASON_WORDS[detail.reason]}`;
  const conceded = detail.conceded.length === 0 ? "" : `, ${concededInWords(detail.conceded)}`;
  return [`Position of ${partyName(dossier, detail.party)}`, `${POSITION_WORDS[detail.position]}${why}${conceded}`];
}

type Walk = Dossier["assessment"]["walks"][number];

function walkNow(dossier: Dossier, { party, now }: Walk): Html {
  const { since, confirmed, awaiting } = now;
  const value = standsAtInWords({ ...standsAt(now), confirmed: null, awaiting: false });
  return decision(`Allegation against ${partyName(dossier, party)}`, value, [
    doneBy(since),
    now.decision === null ? null : second(confirmed),
    waiting(awaiting),
  ]);
}

function decision(label: string, value: string, told: readonly Part[]): Html {
  return html`<div class="decision by-person-block keep">
<h3>${isolated(label)}</h3>
<p class="value">${isolated(value)}</p>
${told}
</div>
`;
}

/** "Decided by anna on 8 December 2015: both logs were searched" */
function doneBy({ by, on, why }: Pick<Step, "by" | "on" | "why">): Html {
  return html`<p>By ${person(by)} on ${dayInWords(on)}${reason(why)}</p>`;
}

function second(confirmed: { readonly by: string; readonly on: string; readonly why: string } | null): Html {
  if (confirmed === null) return html`<p><b>Not confirmed by a second person</b></p>`;
  return html`<p>Confirmed by a second person, ${person(confirmed.by)}, on ${dayInWords(confirmed.on)}${reason(confirmed.why)}</p>`;
}

function waiting(awaiting: Step | null): Part {
  if (awaiting === null) return null;
  return html`<p>A later decision by ${person(awaiting.by)} waits for a second person, and does not count yet.</p>`;
}
