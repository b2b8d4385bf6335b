import type { Imprint } from "../../model/publication.js";
import { dayInWords } from "../../util/days.js";
import { type Html, html, isolated } from "../html/escape.js";
import { printable } from "../text/layout.js";

const DRAFT = "Draft. Not published.";

/** Who published it, when and with what: "Published by Anna on 20 November 2026 at 09:04 UTC with deconflict 0.1.0." */
export function imprintLine(imprint: Imprint): string {
  return `${opening(imprint)} ${printable(imprint.by)} ${closing(imprint)}`;
}

/** The same, in a page. */
export function imprintHtml(imprint: Imprint): Html {
  return html`<footer><p class="soft">${opening(imprint)} ${isolated(imprint.by)} ${closing(imprint)}</p></footer>`;
}

/** What stands first in JSON of a publication. */
export function imprintJson({ by, at, program, draft }: Imprint, format: string) {
  return { format, draft, by, at, program };
}

function opening({ draft }: Imprint): string {
  return draft ? `${DRAFT} Put together by` : "Published by";
}

function closing({ at, program }: Imprint): string {
  return `on ${dayInWords(at)} at ${at.slice(11, 16)} UTC with ${program}.`;
}
