import { FetchError } from "./fetch-error.js";

/** What a server may call what it sends, if it is to be read. Others name octets, or nothing, and are looked into. */
const READ =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:(?:xhtml|rss|atom|rdf)\+xml|xml|pdf|warc|gzip|x-gzip|octet-stream|(?:x-)?ndjson|(?:x-)?jsonl|jsonlines))$/u;

/** @throws FetchError for an answer that is not what was asked for, or that holds nothing to read */
export function checkAnswer(status: number, statusText: string, contentType: string | undefined): void {
  if (status < 200 || status > 299) throw new FetchError(`the server answers ${status} ${statusText}`.trimEnd());
  if (status !== 200 && status !== 203)
    throw new FetchError(`the server sends no whole page (${status} ${statusText})`);
  const media = mediaTypeOf(contentType ?? "");
  if (media !== "" && !READ.test(media)) {
    throw new FetchError(`${media} is not read; read are pages, texts, PDF, feeds, JSON lines and WARC files`);
  }
}

/** `text/html` of `Text/HTML; charset=…`. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(";")[0] ?? "").trim().toLowerCase();
}
