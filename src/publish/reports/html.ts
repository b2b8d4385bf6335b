import type { Imprint } from "../../model/publication.js";
import { type Html, html, type Part } from "../html/escape.js";
import { htmlPage } from "../html/page.js";
import { imprintHtml } from "./imprint.js";

/** A report as a page: its title, its sections, its imprint. */
export function reportPage(title: string, imprint: Imprint, sections: readonly Part[]): string {
  const body = html`<h1>${title}</h1>${sections}${imprintHtml(imprint)}`;
  return htmlPage({ title, lang: "en", body, draft: imprint.draft });
}

/** A section under a heading of the second level. */
export function sectionHtml(heading: Part, ...content: readonly Part[]): Html {
  return html`<section><h2>${heading}</h2>${content}</section>`;
}

export interface Table {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly Part[])[];
  /** Columns that hold figures, by number from 0. */
  readonly figures?: readonly number[];
}

/** A table that can be scrolled by keyboard where it is wider than the screen. */
export function tableHtml({ caption, heads, rows, figures = [] }: Table): Html {
  const kind = (column: number): string => (figures.includes(column) ? "number" : "text");
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head, i) => html`<th scope="col" class="${kind(i)}">${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    (cells) =>
      html`<tr>${cells.map((cell, i) =>
        i === 0 ? html`<th scope="row" class="${kind(i)}">${cell}</th>` : html`<td class="${kind(i)}">${cell}</td>`,
      )}</tr>
`,
  )}</tbody>
</table></div>
`;
}

/** Lines as a list; nothing for none. */
export function listHtml(items: readonly Part[]): Html | null {
  return items.length === 0 ? null : html`<ul>${items.map((one) => html`<li>${one}</li>`)}</ul>`;
}
