import { createHash } from "node:crypto";
import { lookup } from "node:dns";
import { once } from "node:events";
import http, { type ClientRequest, type IncomingMessage } from "node:http";
import https from "node:https";
import { toolName } from "../tool.js";
import { checkedLookup, checkLiteral, type MayReach, type Resolve } from "./checked-lookup.js";
import { inWords } from "./in-words.js";
import type { FetchLimits } from "./limits.js";
import { rawBytes } from "./raw-bytes.js";
import { unpack } from "./unpack.js";
import { watch } from "./watch.js";

/** A request and its answer. */
export interface Exchange {
  readonly url: string;
  /** When the request was begun, in UTC. */
  readonly at: string;
  readonly status: number;
  readonly statusText: string;
  /** Names in lower case; the values of one that stands there twice are joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked; empty if nothing but the head was wanted. */
  readonly body: Buffer;
  /** As they went over the wire (inside TLS): head and body, with its chunks and its compression. */
  readonly request: Buffer;
  readonly answer: Buffer;
  /** SHA-256 of the body before it was unpacked, in hexadecimal; null if the answer was cut. */
  readonly payloadSha256: string | null;
  /** The address that answered. */
  readonly address: string | null;
}

export interface ExchangeOptions {
  readonly limits: FetchLimits;
  /** Milliseconds that are left for it. */
  readonly timeLeft: number;
  readonly mayReach: MayReach;
  readonly resolve?: Resolve | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called before the body is read; throws where the answer is not wanted, and tells whether its body is. */
  readonly onHead: (status: number, statusText: string, headers: Exchange["headers"]) => boolean;
}

/**
 * Asks for one URL, redirects not followed.
 * @throws FetchError with the reason in words; the signal's reason if it is aborted
 */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Exchange> {
  const { limits, onHead } = options;
  checkLiteral(url.hostname, options.mayReach);
  const at = new Date().toISOString();
  const request = open(url, options);
  const watching = watch(request, options);
  const raw = rawBytes(request, limits.bytes, watching.fail);
  try {
    const answer = await answerTo(request);
    watching.follow(answer);
    const { statusCode: status = 0, statusMessage: statusText = "" } = answer;
    const headers = headersOf(answer);
    const isWanted = onHead(status, statusText, headers);
    const hash = createHash("sha256");
    const payload = hashed(answer, hash.update.bind(hash));
    const body = isWanted ? await unpack(payload, headers["content-encoding"], limits.bytes) : Buffer.alloc(0);
    const isWhole = isWanted || (await endsWithin(payload, limits.redirectBytes));
    const address = raw.address();
    const received = raw.received();
    const isCut = !isWanted && (!isWhole || received.length > limits.redirectBytes);
    const sent = { request: raw.sent(), answer: isCut ? received.subarray(0, limits.redirectBytes) : received };
    return {
      url: url.href,
      at,
      status,
      statusText,
      headers,
      body,
      ...sent,
      payloadSha256: isCut ? null : hash.digest("hex"),
      address,
    };
  } catch (error) {
    throw watching.reason() ?? inWords(error);
  } finally {
    watching.stop();
    request.destroy();
  }
}

function open(url: URL, { mayReach, resolve = lookup as Resolve, limits }: ExchangeOptions): ClientRequest {
  const request = (url.protocol === "https:" ? https : http).request(url, {
    // A socket of its own, so that what goes over it is this exchange and nothing else.
    agent: false,
    timeout: limits.idleMs,
    lookup: checkedLookup(resolve, mayReach),
    headers: {
      Host: url.host,
      "User-Agent": toolName().replace(" ", "/"),
      Accept:
        "text/html, application/xhtml+xml, application/pdf, text/plain, application/rss+xml, application/atom+xml, */*;q=0.5",
      "Accept-Encoding": "gzip, deflate, br",
      "Accept-Language": "en, *;q=0.5",
      Connection: "close",
    },
  });
  request.end();
  return request;
}

async function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  return answer;
}

function headersOf(answer: IncomingMessage): Record<string, string> {
  const entries = Object.entries(answer.headersDistinct);
  return Object.fromEntries(entries.map(([name, values]) => [name, (values ?? []).join(", ")]));
}

/** Reads no further than so many bytes, and closes the stream. */
async function endsWithin(body: AsyncIterable<Uint8Array>, limit: number): Promise<boolean> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return false;
  }
  return true;
}

async function* hashed(body: AsyncIterable<Uint8Array>, update: (chunk: Uint8Array) => void) {
  for await (const chunk of body) {
    update(chunk);
    yield chunk;
  }
}
