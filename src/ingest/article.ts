import { endOfRepeat } from "../util/repeated.js";
import { blocksOf } from "./blocks.js";
import { findArticle, type PageNode } from "./dom.js";
import { UnreadableError } from "./unreadable.js";

/** An article shorter than this share of its page's text is taken for a box on it, and the whole page is read. */
const LEAST_SHARE = 0.05;

/**
 * The article of a page as text: its title, then its blocks, parted by blank lines. This text is frozen: quotes point
 * into it. Changes the page.
 * @throws UnreadableError if the page has no text
 */
export function articleOf(page: PageNode, statedTitle: string | null): { text: string; title: string | null } {
  const whole = blocksOf(page);
  const article = findArticle(page);
  const found = article === null ? [] : blocksOf(article.root);
  const blocks = lengthOf(found) < LEAST_SHARE * lengthOf(whole) ? whole : found;
  if (blocks.length === 0) throw new UnreadableError("a page without any text");
  const title = article?.title ?? statedTitle;
  const repeated = title !== null && blocks.some((block) => endOfRepeat(block, 0, title) === block.length);
  return { text: [...(title === null || repeated ? [] : [title]), ...blocks].join("\n\n"), title };
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}
