import { stated } from "../../ingest/index.js";
import { FetchError } from "./fetch-error.js";

/** What a server may call what it sends, if it is to be read. Others name octets, or nothing, and are looked into. */
const READ =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:(?:xhtml|rss|atom|rdf)\+xml|xml|pdf|warc|gzip|x-gzip|octet-stream|(?:x-)?ndjson|(?:x-)?jsonl|jsonlines))$/u;

/** @throws FetchError for an answer that is not what was asked for, or that holds nothing to read */
export function checkAnswer(status: number, statusText: string, contentType: string | undefined): void {
  if (status < 200 || status > 299) throw new FetchError(`the server answers ${status} ${statusText}`.trimEnd());
  if (status !== 200 && status !== 203)
    throw new FetchError(`the server sends no whole page (${status} ${statusText})`);
  const { mediaType } = stated(contentType ?? null);
  if (mediaType !== null && !READ.test(mediaType)) {
    throw new FetchError(`${mediaType} is not read; read are pages, texts, PDF, feeds, JSON lines and WARC files`);
  }
}
