/** How much time and memory a fetch may take. A page comes from a stranger: each limit answers what a hostile one does. */
export interface FetchLimits {
  /** Redirects that are followed. Browsers stop at 20; a real article is behind three at most. */
  readonly redirects: number;
  /** Bytes of an answer as sent, and again as unpacked: the limit of a file. */
  readonly bytes: number;
  /** Milliseconds for the whole of a fetch, redirects included: a server that sends a byte a second has no end else. */
  readonly totalMs: number;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
}

export const FETCH_LIMITS: FetchLimits = { redirects: 10, bytes: 64 * 2 ** 20, totalMs: 60_000, idleMs: 15_000 };
