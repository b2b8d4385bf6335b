import type { RollUpRow } from "../../../model/casualty-range.js";
import type { Imprint } from "../../../model/publication.js";
import { shownRanges } from "../../../util/shown-ranges.js";
import { type Html, html } from "../../html/escape.js";
import { reportPage, sectionHtml, tableHtml } from "../html.js";
import { keyInWords, rules, scopeInWords, sumInWords, type Tallied, titleOf } from "./words.js";

/** The sums as one page, whole in itself. */
export function talliesHtml(tallied: Tallied, imprint: Imprint): string {
  const { by, rows, all } = tallied.rollUp;
  return reportPage(titleOf(tallied), imprint, [
    rules(tallied).map((rule) => html`<p>${rule}</p>`),
    rows.map((row) => table(keyInWords(by, row), row)),
    table("Every incident once", all),
  ]);
}

function table(name: string, { incidents, ranges }: RollUpRow): Html {
  const rows = shownRanges(ranges).map((range) => [scopeInWords(range), sumInWords(range), range.incidents]);
  const heads = ["Who", "Lowest to highest", "Incidents that count them"];
  const caption = `${name}: people killed, wounded, missing and captured`;
  const body = rows.length === 0 ? html`<p>Nobody is counted.</p>` : tableHtml({ caption, heads, rows, figures: [2] });
  return sectionHtml(name, html`<p>Incidents: ${incidents}.</p>`, body);
}
