import type { CasualtyRange, LeftOut, RangeClaim } from "../../../model/casualty-range.js";
import type { Dossier } from "../../../model/dossier.js";
import { rangeInWords } from "../../../util/range-words.js";
import { shownRanges } from "../../../util/shown-ranges.js";
import { type Html, html, type Part } from "../../html/escape.js";
import { list, scrollable, section, words } from "../../html/parts.js";
import { OUTCOME_WORDS } from "../../text/words.js";
import type { Numbered } from "../cast.js";
import { numbered, speakerReference } from "../reference.js";
import { groupInWords, LEFT_OUT_WORDS } from "../words.js";

const MEANING =
  "Each range goes from the lowest lower bound to the highest upper bound of the counts that were admitted, one of each independent origin. It is no confidence interval: the true number may lie outside it, and no number in it is likelier than another. A number that nobody gives is not known, and is not zero.";

/** How many were harmed, with the counts behind each bound and what was left out. */
export function ranges(dossier: Dossier, accounts: readonly Numbered[]): Html {
  const { ranges, leftOut } = dossier.ranges;
  const table =
    ranges.length === 0
      ? html`<p>No count of it is admitted: how many were harmed is not known.</p>`
      : tableOf(ranges, accounts);
  const left = leftOut.map((one) => leftOutWords(one, accounts));
  const head = left.length === 0 ? null : html`<h3>Left out of the ranges</h3>`;
  return section("ranges", "How many were harmed", table, html`<p class="notice">${MEANING}</p>`, head, list(left));
}

function tableOf(ranges: readonly CasualtyRange[], accounts: readonly Numbered[]): Html {
  return scrollable(
    "Ranges of casualties",
    html`<table>
<caption>Ranges by outcome and group</caption>
<thead><tr><th scope="col">Who</th><th scope="col" class="number">Range</th><th scope="col">Lowest rests on</th><th scope="col">Highest rests on</th><th scope="col" class="number">Origins</th><th scope="col">Reviewed</th></tr></thead>
<tbody>
${shownRanges(ranges).map((range) => row(range, accounts))}</tbody>
</table>`,
  );
}

function row(range: CasualtyRange, accounts: readonly Numbered[]): Html {
  const { outcome, group, low, high, origins, unreviewed } = range;
  return html`<tr><th scope="row">${OUTCOME_WORDS[outcome]}: ${groupInWords(group)}</th><td class="number">${rangeWords(range)}</td><td>${behind(low, accounts)}</td><td>${same(low, high) ? "the same" : behind(high, accounts)}</td><td class="number">${origins}</td><td>${unreviewedWords(unreviewed)}</td></tr>
`;
}

function rangeWords(range: CasualtyRange): Html {
  const { max, min, highest, contested } = range;
  const named = max === null && highest > min ? html`<br><small>highest named: ${highest}</small>` : null;
  const doubt = contested ? html`<br><small>whether they were civilians is contested</small>` : null;
  return html`<b class="range">${rangeInWords(range)}</b>${named}${doubt}`;
}

function same(low: readonly RangeClaim[], high: readonly RangeClaim[]): boolean {
  const keys = (claims: readonly RangeClaim[]) => claims.map(({ account, index }) => `${account} ${index}`).join();
  return keys(low) === keys(high);
}

function behind(claims: readonly RangeClaim[], accounts: readonly Numbered[]): Part {
  return claims.map(
    (claim) =>
      html`<p class="tight">${numbered(accounts, [claim.account]).map(speakerReference)}: ${words(claim.quote.exact)}</p>`,
  );
}

function unreviewedWords(unreviewed: number): Html {
  if (unreviewed === 0) return html`<span class="by-person">all reviewed</span>`;
  const many = unreviewed === 1 ? "1 count" : `${unreviewed} counts`;
  return html`<span class="by-program">${many} read by the program, not reviewed</span>`;
}

function leftOutWords({ claim, why, because }: LeftOut, accounts: readonly Numbered[]): Html {
  const who = numbered(accounts, [claim.account]).map(speakerReference);
  const count = `${rangeInWords(claim)} ${OUTCOME_WORDS[claim.outcome]}`;
  return html`${who}: ${count}, ${words(claim.quote.exact)}: <b>${LEFT_OUT_WORDS[why]}</b> (${because})`;
}
