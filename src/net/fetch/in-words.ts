import { FetchError } from "./fetch-error.js";

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the host's name could not be looked up; is there a network?",
  ECONNREFUSED: "the server refuses the connection",
  ECONNRESET: "the server broke the connection off",
  EPIPE: "the server broke the connection off",
  ETIMEDOUT: "the server does not answer",
  EHOSTUNREACH: "the server cannot be reached",
  ENETUNREACH: "the server cannot be reached; is there a network?",
  EPROTO: "no secure connection: the server does not speak TLS as it should",
  CERT_HAS_EXPIRED: "no secure connection: the server's certificate has expired",
  CERT_NOT_YET_VALID: "no secure connection: the server's certificate is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: "no secure connection: the server vouches for itself alone (self-signed certificate)",
  SELF_SIGNED_CERT_IN_CHAIN: "no secure connection: the server's certificate comes from nobody this computer trusts",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "no secure connection: the server's certificate cannot be verified",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "no secure connection: the server's certificate cannot be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "no secure connection: the server's certificate is of another host",
};

/** What Node said of a failed exchange, in words. Errors that are no failure of an exchange are given back as they are. */
export function inWords(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof FetchError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  if (code.startsWith("HPE_")) return new FetchError(`the answer is not HTTP as it should be (${message})`);
  if (/SSL|TLS|CERT/u.test(code) && WORDS[code] === undefined) {
    return new FetchError(`no secure connection (${message})`);
  }
  return new FetchError(WORDS[code] ?? `could not be fetched (${message})`);
}
