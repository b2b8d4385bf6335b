import { dateAt } from "../util/stated-date.js";
import type { PageNode } from "./dom.js";

/** What a page says of itself, null where it does not. */
export interface PageMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** The calendar date as written: in the publisher's own time zone. */
  readonly published: string | null;
}

const DATE_TAGS = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
];

/** Reads JSON-LD first, then OpenGraph and other meta tags, then `<time>`. */
export function pageMetadata(page: PageNode): PageMetadata {
  const linked = linkedData(page);
  const tags = metaTags(page);
  const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;
  return {
    title: first([...linked.map((item) => textOf(item["headline"])), tags.get("og:title") ?? null]),
    publisher: first([
      ...linked.map((item) => nameOf(item["publisher"])),
      tags.get("og:site_name") ?? null,
      tags.get("dc.publisher") ?? null,
    ]),
    published: first([
      ...linked.map((item) => dateOf(item["datePublished"])),
      ...DATE_TAGS.map((name) => dateOf(tags.get(name))),
      ...timesOf(page),
    ]),
  };
}

type Item = Readonly<Record<string, unknown>>;

/** Articles of the page's JSON-LD; broken blocks are passed over, as browsers and search engines do. */
function linkedData(page: PageNode): Item[] {
  return Array.from(page.querySelectorAll("script"))
    .filter((script) => /ld\+json/iu.test(script.getAttribute("type") ?? ""))
    .flatMap((script) => items(parseJson(script.textContent ?? "")))
    .filter((item) => /Article|Report|Posting|WebPage/u.test(String(item["@type"])));
}

function items(value: unknown): Item[] {
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(items);
  if (typeof value !== "object" || value === null) return [];
  const item = value as Item;
  const graph = item["@graph"];
  return [
    item,
    ...(Array.isArray(graph) ? graph.filter((part): part is Item => part !== null && typeof part === "object") : []),
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function metaTags(page: PageNode): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of Array.from(page.querySelectorAll("meta"))) {
    const name = tag.getAttribute("property") ?? tag.getAttribute("name") ?? tag.getAttribute("itemprop");
    const content = tag.getAttribute("content")?.trim();
    if (name !== null && content !== undefined && content !== "" && !tags.has(name.toLowerCase())) {
      tags.set(name.toLowerCase(), content);
    }
  }
  return tags;
}

/** `<time>` elements that are said to be the date of publication go before others. */
function timesOf(page: PageNode): (string | null)[] {
  const times = Array.from(page.querySelectorAll("time"));
  const isPublished = (time: PageNode): boolean =>
    time.getAttribute("pubdate") !== null ||
    /published/iu.test(`${time.getAttribute("itemprop")} ${time.getAttribute("class")}`);
  return [...times.filter(isPublished), ...times].map((time) =>
    dateOf(time.getAttribute("datetime") ?? time.textContent),
  );
}

function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return nameOf(value[0]);
  return typeof value === "object" && value !== null ? textOf((value as Item)["name"]) : textOf(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function dateOf(value: unknown): string | null {
  return typeof value === "string" ? (dateAt(value.trim(), 0)?.iso ?? null) : null;
}
