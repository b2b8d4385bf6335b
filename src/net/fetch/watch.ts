import type { ClientRequest, IncomingMessage } from "node:http";
import { FetchError } from "./fetch-error.js";
import type { FetchLimits } from "./limits.js";

interface Watched {
  readonly limits: FetchLimits;
  readonly timeLeft: number;
  readonly signal?: AbortSignal | undefined;
}

/** Ends an exchange that is too slow or not wanted any more, and remembers why. */
export interface Watch {
  readonly fail: (reason: Error) => void;
  /** From here on it is the answer that is ended. */
  follow(answer: IncomingMessage): void;
  /** Why it was ended; null if it was not. Node itself would only say that the connection broke. */
  reason(): Error | null;
  stop(): void;
}

export function watch(request: ClientRequest, { limits, timeLeft, signal }: Watched): Watch {
  let reason: Error | null = null;
  let target: { destroy(error: Error): unknown } = request;
  const fail = (why: Error): void => {
    reason ??= why;
    target.destroy(why);
  };
  const abort = (): void => fail(signal?.reason as Error);
  const timer = setTimeout(() => fail(new FetchError(`took longer than ${seconds(limits.totalMs)}`)), timeLeft);
  request.on("timeout", () => fail(new FetchError(`nothing came for ${seconds(limits.idleMs)}`)));
  // Whoever awaits the answer hears of an error; one that comes later has its reason kept here, and must not end the program.
  request.on("error", () => {});
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  return {
    fail,
    follow: (answer) => {
      target = answer;
    },
    reason: () => reason,
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    },
  };
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
