// Text of reports may hold markup, and whoever wrote it may want it to run. Nothing gets into a page but through `html`,
// which escapes every value that is not itself made by `html`.

/** Markup that is safe to stand in a page as it is. Made by `html` alone. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a template: text is escaped, nothing is left out for null, a list is put one after the other. */
export type Part = Html | string | number | null | readonly Part[];

export const NOTHING = new Html("");

/** Markup with its values escaped: `` html`<td>${name}</td>` ``. Values stand in text or in quoted attributes only. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(strings.map((part, i) => part + (i < values.length ? markupOf(values[i] as Part) : "")).join(""));
}

/** Parts with `between` between them. */
export function joined(parts: readonly Part[], between: Part = ""): Html {
  return new Html(parts.map(markupOf).join(markupOf(between)));
}

function markupOf(part: Part): string {
  if (part === null) return "";
  if (part instanceof Html) return part.markup;
  return Array.isArray(part) ? part.map(markupOf).join("") : escapeHtml(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// They turn the words after them around without being seen (Unicode UAX #9, explicit directional formatting).
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/gu;

/**
 * Text for a page: markup is text, half characters are replaced, control characters are gone, and marks that would turn
 * the direction of words around are shown by their number.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(CONTROLS, " ")
    .replace(OVERRIDES, (mark) => `⟨U+${mark.codePointAt(0)?.toString(16).toUpperCase()}⟩`)
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] as string);
}

/** A name or words of a report, in their own direction whatever stands about them. */
export function isolated(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** A link to a page of the web; an address of any other kind stays text. */
export function link(url: string, words: string = url): Html {
  if (!/^https?:\/\/[^\s]+$/iu.test(url)) return isolated(words);
  return html`<a href="${url}" rel="noreferrer"><bdi>${words}</bdi></a>`;
}
