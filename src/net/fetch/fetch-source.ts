import type { Problem } from "../../model/problem.js";
import { failure } from "../problems.js";
import type { Source } from "../source.js";
import { toolName } from "../tool.js";
import { warcOf } from "../warc/write.js";
import type { MayReach, Resolve } from "./checked-lookup.js";
import { type Exchange, exchange } from "./exchange.js";
import { FetchError } from "./fetch-error.js";
import { FETCH_LIMITS, type FetchLimits } from "./limits.js";
import { checkAnswer } from "./media.js";
import { isPublicAddress } from "./public-address.js";

export interface FetchOptions {
  /** Fetches from private networks and from this computer too. */
  readonly allowPrivate?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
  /** Instead of the system's look-up of names. */
  readonly resolve?: Resolve | undefined;
  /** Instead of the registry of special addresses. */
  readonly isPublic?: MayReach | undefined;
}

/** Statuses that send the reader elsewhere. */
const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Fetches one URL, with every redirect checked as if it had been given. The whole way is kept as WARC records.
 * What cannot be fetched is a problem that says why; nothing is thrown but the reason of an abort.
 */
export async function fetchSource(url: string, options: FetchOptions = {}): Promise<Source | Problem> {
  try {
    return sourceOf(url, await follow(urlOf(url), options));
  } catch (error) {
    if (error instanceof FetchError) return failure(withoutPassword(url), error.message);
    throw error;
  }
}

/** Exchanges from the first to the one that is no redirect. */
async function follow(start: URL, options: FetchOptions): Promise<Exchange[]> {
  const limits = { ...FETCH_LIMITS, ...options.limits };
  const { allowPrivate, isPublic = isPublicAddress, resolve, signal } = options;
  const mayReach = allowPrivate ? () => true : isPublic;
  const end = performance.now() + limits.totalMs;
  const way: Exchange[] = [];
  for (let url: URL | null = start; url !== null; ) {
    if (way.length > limits.redirects) throw new FetchError(`more than ${limits.redirects} redirects`);
    const timeLeft = Math.max(0, end - performance.now());
    const made: Exchange = await exchange(url, { limits, timeLeft, mayReach, resolve, signal, onHead });
    way.push(made);
    url = nextOf(made);
  }
  return way;
}

/** What a redirect says in its body nobody reads; a hostile one would say 64 MB at each of its steps. */
function onHead(status: number, statusText: string, headers: Exchange["headers"]): boolean {
  if (isRedirect(status, headers)) return false;
  checkAnswer(status, statusText, headers["content-type"]);
  return true;
}

function isRedirect(status: number, headers: Exchange["headers"]): boolean {
  return REDIRECTS.includes(status) && headers["location"] !== undefined;
}

function nextOf({ url, status, headers }: Exchange): URL | null {
  if (!isRedirect(status, headers)) return null;
  const next = urlOf(headers["location"] ?? "", url);
  // Only TLS vouches that what comes is the site's own; a fall to http is for the reader to decide.
  if (url.startsWith("https:") && next.protocol === "http:") {
    throw new FetchError(`is sent on to ${next.href}, which is not secure; give that address itself if you want it`);
  }
  return next;
}

/** @throws FetchError for what is no URL to fetch */
function urlOf(text: string, base?: string): URL {
  const where = base === undefined ? "" : `is sent on to “${text.slice(0, 200)}”: `;
  if (!URL.canParse(text, base)) throw new FetchError(`${where}this is no URL`);
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchError(`${where}only http and https are fetched`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new FetchError(
      `${base === undefined ? "" : "is sent on: "}a URL with a user's name or password is not fetched`,
    );
  }
  url.hash = "";
  return url;
}

/** For messages, which are kept. */
function withoutPassword(url: string): string {
  return url.replace(/^(?<scheme>[a-z]+:\/\/)[^/?#]*@/iu, "$<scheme>");
}

function sourceOf(url: string, way: readonly Exchange[]): Source {
  const last = way.at(-1) as Exchange;
  return {
    file: url,
    bytes: last.body,
    line: null,
    contentType: last.headers["content-type"] ?? null,
    capture: {
      url,
      finalUrl: last.url,
      at: last.at,
      status: last.status,
      headers: last.headers,
      tool: toolName(),
    },
    exchange: Buffer.concat(way.map(warcOf)),
  };
}
