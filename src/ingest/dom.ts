import { Readability } from "@mozilla/readability";
import { DOMParser } from "linkedom/worker";

/** The part of a page's tree that is used. The core has no browser's types, and needs no more than this. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): ArrayLike<PageNode>;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Elements above this number are not weighed for being the article: a page has some thousands. */
const MAX_ELEMENTS = 60_000;

/** Parses a page, broken ones too. */
export function parsePage(html: string): PageNode {
  const whole = /<body[\s>]/iu.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, "text/html") as unknown as PageNode;
}

/** The element that holds the article, by Readability, or null where it finds none. Changes the page. */
export function findArticle(page: PageNode): { root: PageNode; title: string | null } | null {
  try {
    const options = { serializer: (node: unknown) => node as PageNode, maxElemsToParse: MAX_ELEMENTS };
    const found = new Readability<PageNode>(page as never, options as never).parse();
    if (found?.content == null) return null;
    return { root: found.content, title: found.title?.trim() || null };
  } catch {
    // It throws at pages that are no documents, too large or nested too deeply; the whole page is taken then.
    return null;
  }
}
