import type { Problem } from "../model/problem.js";
import { articleOf } from "./article.js";
import { decodeAs, refuseBinary, tryDecode } from "./decode.js";
import { parsePage } from "./dom.js";
import type { Draft } from "./draft.js";
import { pageMetadata } from "./page-metadata.js";
import { statedDate, statedPublisher } from "./published.js";
import { statedTitle } from "./title.js";
import { UnreadableError } from "./unreadable.js";

/** The largest page: its tree takes some fifty times its size in memory. */
const MAX_PAGE_MEGABYTES = 8;

/**
 * A page: the article on it as a frozen text (its title, then its blocks, a blank line between them), publisher and
 * date from JSON-LD, OpenGraph, meta tags or `<time>`, else as a text states them.
 * @throws UnreadableError if it is binary, too large or has no text
 */
export function readHtml(
  file: string,
  bytes: Uint8Array,
  charset: string | null,
): { drafts: Draft[]; problems: Problem[] } {
  if (bytes.length > MAX_PAGE_MEGABYTES * 2 ** 20) {
    throw new UnreadableError(`a page of more than ${MAX_PAGE_MEGABYTES} MB is not read; save its article as text`);
  }
  refuseBinary(bytes);
  const { html, warning } = decodePage(bytes, charset);
  const page = parsePage(html);
  const stated = pageMetadata(page);
  const article = articleOf(page, stated.title);
  const draft = {
    file,
    bytes,
    text: article.text,
    title: article.title ?? statedTitle(article.text),
    publisher: stated.publisher ?? statedPublisher(article.text),
    published: stated.published ?? statedDate(article.text),
  };
  const problems = warning === null ? [] : [{ file, line: null, message: warning, fatal: false }];
  return { drafts: [draft], problems };
}

/**
 * By the byte order mark, the encoding its sender names, the one the page names, UTF-8, or windows-1252 as browsers do, in
 * this order.
 */
function decodePage(bytes: Uint8Array, charset: string | null): { html: string; warning: string | null } {
  const head = String.fromCharCode(...bytes.subarray(0, 2048));
  const named = charset ?? /<meta[^>]+charset\s*=\s*["']?\s*(?<label>[\w:-]+)/iu.exec(head)?.groups?.["label"] ?? null;
  const utf8 = named === null || /^utf-?8$/iu.test(named) || head.startsWith("\u00ef\u00bb\u00bf");
  const exact = tryDecode(bytes, utf8 ? "utf-8" : named);
  if (exact !== null) return { html: exact.replace(/^\uFEFF/u, ""), warning: null };
  const label = named === null ? "windows-1252" : named;
  const html = decodeAs(bytes, label) ?? decodeAs(bytes, "utf-8") ?? "";
  return {
    html,
    warning: `the page is not wholly ${named ?? "UTF-8"}; it was read as ${label}, and some characters may be wrong`,
  };
}
