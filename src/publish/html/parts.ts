import { type Html, html, isolated, type Part } from "./escape.js";

/** A part of a page with its heading, which others can link to. */
export function section(id: string, heading: string, ...body: readonly Part[]): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${body}
</section>
`;
}

/** What may be wider than the screen: it is scrolled by itself, with the keys too (WCAG 2.1.1), and named. */
export function scrollable(label: string, body: Part): Html {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">
${body}
</div>
`;
}

/** Terms and what is said of each; those with nothing are left out. */
export function pairs(rows: readonly (readonly [term: string, told: Part])[]): Html {
  const shown = rows.filter(([, told]) => told !== null && told !== "");
  return html`<dl class="pairs">
${shown.map(([term, told]) => html`<dt>${term}</dt><dd>${told}</dd>\n`)}</dl>
`;
}

export function list(items: readonly Part[], kind: "ul" | "ol" = "ul"): Html | null {
  if (items.length === 0) return null;
  const all = items.map((item) => html`<li>${item}</li>\n`);
  return kind === "ul" ? html`<ul>\n${all}</ul>\n` : html`<ol>\n${all}</ol>\n`;
}

/** A moment in UTC, for people and for programs: "2026-11-20 09:04 UTC". */
export function moment(at: string): Html {
  return html`<time datetime="${at}">${at.slice(0, 16).replace("T", " ")} UTC</time>`;
}

/** Words of a report, marked as such, in their own direction. */
export function words(exact: string): Html {
  return html`<q dir="auto">${exact.replace(/\s+/gu, " ").trim()}</q>`;
}

/** A SHA-256, which may be broken anywhere. */
export function hash(sha256: string): Html {
  return html`<code class="hash">${sha256}</code>`;
}

/** "anna" in her own direction; the name of whoever did something. */
export function person(name: string): Html {
  return html`<span class="person">${isolated(name)}</span>`;
}
