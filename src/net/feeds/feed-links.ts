import { parseFeed } from "feedsmith";

/** An item of a feed. */
export interface FeedLink {
  readonly title: string | null;
  /** As it stands there: perhaps relative to the feed. */
  readonly url: string | null;
  /** Whether the feed carries the article, or much of it, itself. */
  readonly carriesText: boolean;
}

/** Shorter texts are teasers: the shortest reports of an agency have some seventy words. */
const LEAST_TEXT = 500;

/**
 * The items of an RSS or Atom feed, in its order.
 * @throws Error, of any kind, if it is no feed
 */
export function feedLinks(xml: string): FeedLink[] {
  const { format, feed } = parseFeed(xml);
  switch (format) {
    case "atom":
      return (feed.entries ?? []).map(({ title, links, content }) =>
        link(title?.value, alternate(links ?? []), content?.value),
      );
    case "rss":
      return (feed.items ?? []).map(({ title, link: url, guid, content, description }) =>
        link(title, url ?? (guid?.isPermaLink === false ? undefined : guid?.value), content?.encoded ?? description),
      );
    case "rdf":
      return (feed.items ?? []).map(({ title, link: url, content, description }) =>
        link(title, url, content?.encoded ?? description),
      );
    case "json":
      throw new Error("JSON feeds are not read");
  }
}

function link(title: string | undefined, url: string | undefined, text: string | undefined): FeedLink {
  const words = (text ?? "").replace(/<[^<>]*>/gu, " ").trim();
  return { title: title?.trim() || null, url: url?.trim() || null, carriesText: words.length >= LEAST_TEXT };
}

/** The page of an entry; its other links are comments, enclosures and the entry's own XML. */
function alternate(links: readonly { readonly href?: string; readonly rel?: string }[]): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
}
