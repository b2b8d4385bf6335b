import type { Problem } from "../../model/problem.js";
import { type FetchOptions, fetchSource } from "../fetch/fetch-source.js";
import { kindOf } from "../inputs/kind.js";
import { failure, isProblem } from "../problems.js";
import type { Source } from "../source.js";
import type { FeedLink } from "./feed-links.js";
import { feedText } from "./feed-text.js";

/** Feeds carry their ten to hundred newest items; more is an archive, or a trap that never ends. */
const MOST_ITEMS = 200;
/** A feed of 200 whole articles has some 4 MB; its tree takes many times its size in memory. */
const MOST_MEGABYTES = 8;

/** The articles that a feed links to, fetched one after the other. A feed among them is not followed. */
export async function* feedSources(feed: Source, options: FetchOptions): AsyncGenerator<Source | Problem> {
  const links = await linksOf(feed);
  if (isProblem(links)) {
    yield links;
    return;
  }
  if (links.length > MOST_ITEMS) {
    yield failure(feed.file, `a feed of ${links.length} items; only the first ${MOST_ITEMS} are fetched`);
  }
  for (const link of links.slice(0, MOST_ITEMS)) {
    options.signal?.throwIfAborted();
    yield await article(feed, link, options);
  }
}

async function linksOf(feed: Source): Promise<FeedLink[] | Problem> {
  if (feed.bytes.length > MOST_MEGABYTES * 2 ** 20) {
    return failure(feed.file, `a feed of more than ${MOST_MEGABYTES} MB is not read`);
  }
  const { feedLinks } = await import("./feed-links.js");
  try {
    const links = feedLinks(feedText(feed.bytes, feed.contentType));
    const once = [...new Map(links.map((link) => [link.url ?? link, link])).values()];
    return once.length > 0 ? once : failure(feed.file, "a feed without items");
  } catch (error) {
    return failure(feed.file, `a feed that cannot be read (${error instanceof Error ? error.message : error})`);
  }
}

async function article(feed: Source, { title, url, carriesText }: FeedLink, options: FetchOptions) {
  const name = `its item ${title === null ? "without a title" : `“${title.slice(0, 100)}”`}`;
  if (url === null) return failure(feed.file, `${name} has no link`);
  const target = absolute(url, feed.capture.finalUrl);
  if (target === null) return failure(feed.file, `${name} has a link that is no URL: ${url.slice(0, 200)}`);
  const found = await fetchSource(target, options);
  if (!isProblem(found)) {
    const isFeed = kindOf(target, found.bytes, found.contentType) === "feed";
    return isFeed ? failure(target, `a feed that ${feed.file} links to is not followed`) : found;
  }
  const rest = carriesText ? "; the feed carries its text, which is not read in its place: no page vouches for it" : "";
  return { ...found, message: `${found.message}${rest}` };
}

function absolute(url: string, base: string | null): string | null {
  if (URL.canParse(url)) return new URL(url).href;
  return base !== null && URL.canParse(url, base) ? new URL(url, base).href : null;
}
