/** How much time and memory a fetch may take. A page comes from a stranger: each limit answers what a hostile one does. */
export interface FetchLimits {
  /** Redirects that are followed. Browsers stop at 20; a real article is behind three at most. */
  readonly redirects: number;
  /** Bytes of an answer as sent, and again as unpacked: the limit of a file. */
  readonly bytes: number;
  /** Bytes that are kept of a redirect: its head, of which Node takes 16 KB, and the line or two that it has to say. */
  readonly redirectBytes: number;
  /** Milliseconds for the whole of a fetch, redirects included: a server that sends a byte a second has no end else. */
  readonly totalMs: number;
  /** Milliseconds without a byte. */
  readonly idleMs: number;
}

export const FETCH_LIMITS: FetchLimits = {
  redirects: 10,
  bytes: 64 * 2 ** 20,
  redirectBytes: 24 * 2 ** 10,
  totalMs: 60_000,
  idleMs: 15_000,
};
