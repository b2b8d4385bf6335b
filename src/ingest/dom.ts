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
const MAX_ELEMENTS = 15_000;

/** Length in code units from which Readability is content with its first, strictest find: short reports are common. */
const LEAST_LENGTH = 140;

/** Deeper pages are not weighed either: the time taken grows with the cube of the depth. Real pages stay under 60. */
const MAX_DEPTH = 100;

/** Parses a page, broken ones too. */
export function parsePage(html: string): PageNode {
  // Left as they are, Readability takes the one paragraph that they part for the article.
  const parted = html.replace(/(?:<br\s*\/?>\s*){2,}/giu, "</p><p>");
  const whole = /<body[\s>]/iu.test(parted) ? parted : `<!doctype html><html><body>${parted}</body></html>`;
  return new DOMParser().parseFromString(whole, "text/html") as unknown as PageNode;
}

/** The element that holds the article, by Readability, or null where it finds none. Changes the page. */
export function findArticle(page: PageNode): { root: PageNode; title: string | null } | null {
  if (depthOf(page) > MAX_DEPTH) return null;
  try {
    const options = {
      serializer: (node: unknown) => node as PageNode,
      maxElemsToParse: MAX_ELEMENTS,
      charThreshold: LEAST_LENGTH,
    };
    const found = new Readability<PageNode>(page as never, options as never).parse();
    if (found?.content == null) return null;
    return { root: found.content, title: found.title?.trim() || null };
  } catch {
    // It throws at pages that are no documents or too large; the whole page is taken then.
    return null;
  }
}

function depthOf(page: PageNode): number {
  let deepest = 0;
  const open = [{ node: page, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    for (const child of Array.from(node.childNodes)) open.push({ node: child, depth: depth + 1 });
  }
  return deepest;
}
