import type { LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { FetchError } from "./fetch-error.js";

/** Looks a host name up; `dns.lookup` of Node, or a test's own. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Whether an IP address, as text, may be connected to. */
export type MayReach = (address: string) => boolean;

const NO_FAMILY = 0;

/**
 * A lookup for a socket that refuses names of private addresses. The socket connects to what is checked here, so a name
 * that changes its address between check and connection gains nothing. One private address among several refuses all.
 */
export function checkedLookup(resolve: Resolve, mayReach: MayReach): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const refusal = error ?? refusalOf(host, addresses, mayReach);
      if (refusal !== null) callback(refusal, "", NO_FAMILY);
      else if (options.all) callback(null, addresses);
      else callback(null, addresses[0]?.address ?? "", addresses[0]?.family);
    });
  };
}

/** @throws FetchError for a host that is itself a private address: a socket looks up names only */
export function checkLiteral(host: string, mayReach: MayReach): void {
  const address = host.replace(/^\[|\]$/gu, "");
  if (isIP(address) !== 0 && !mayReach(address)) throw refused(host, address);
}

function refusalOf(host: string, addresses: readonly LookupAddress[], mayReach: MayReach): Error | null {
  if (addresses.length === 0) return new FetchError(`${host} has no address`);
  const hidden = addresses.find(({ address }) => !mayReach(address));
  return hidden === undefined ? null : refused(host, hidden.address);
}

function refused(host: string, address: string): FetchError {
  const what = host.replace(/^\[|\]$/gu, "") === address ? address : `${host} (${address})`;
  return new FetchError(`${what} is no public address; --allow-private fetches from private networks too`);
}
