import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64 } from "./base64.js";
import { Html, html } from "./escape.js";
import { STYLE } from "./style.js";

export interface HtmlPage {
  /** Text; it is escaped here. */
  readonly title: string;
  /** BCP 47: "en". */
  readonly lang: string;
  /** What stands between `<main>` and its end; the first heading of the page is its own. */
  readonly body: Html;
  /** A style sheet of this kind of page, after the one that all share. */
  readonly style?: string;
  /** It is marked as a draft on every screen and every printed page. */
  readonly draft?: boolean;
}

/**
 * A page that is whole in itself: its style is inside, it asks for nothing from anywhere and runs nothing. The policy in
 * its head (CSP, level 3) says so to the browser, and names its style by its hash, so that no style that came with a text
 * would count either.
 */
export function htmlPage({ title, lang, body, style = "", draft = false }: HtmlPage): string {
  const css = `${STYLE}${style}`;
  return `<!doctype html>\n${
    html`<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${draft ? `Draft: ${title}` : title}</title>
<link rel="icon" href="data:,">
<style>${new Html(css)}</style>
</head>
<body${draft ? html` class="draft"` : null}>
${draft ? html`<aside class="draft-mark" aria-label="Draft">Draft. Not published.</aside>` : null}
<main>
${body}
</main>
</body>
</html>
`.markup
  }`;
}

function policy(css: string): string {
  const own = `'sha256-${base64(sha256(utf8ToBytes(css)))}'`;
  return `default-src 'none'; style-src ${own}; img-src data:; base-uri 'none'; form-action 'none'`;
}
