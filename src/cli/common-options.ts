import { userInfo } from "node:os";
import type { Arguments, Options } from "./command.js";
import { givenValue, whole } from "./values.js";

// Options that several commands share: each is said here once, with the function that reads it.

type Given = Arguments["options"];

const DEFAULT_LEDGER = ".deconflict";

export const LEDGER: Options = {
  ledger: {
    value: "LEDGER",
    help: `a folder or postgres://…; if not said, what DECONFLICT_LEDGER names, else ${DEFAULT_LEDGER}`,
  },
  workspace: {
    value: "NAME",
    help: "which of the collections that the ledger keeps apart, each with its own history; if not said, main",
  },
};

export function ledgerAddress(options: Given): string {
  return options.get("ledger") ?? (process.env.DECONFLICT_LEDGER || DEFAULT_LEDGER);
}

export const FORMAT: Options = {
  format: { value: "FORMAT", choices: ["text", "json"], help: "text for people (the default), json for programs" },
};

export function isJson(options: Given): boolean {
  return options.get("format") === "json";
}

/** What reports are read from, and what is known of them beforehand. */
export const INPUTS = {
  metadata: { value: "FILE", help: "publisher and date of publication of each report, as CSV" },
  "allow-private": {
    value: null,
    help: "fetch URLs of this computer and of private networks too, which are refused else: a page or a feed may send there",
  },
} satisfies Options;

export const AS: Options = {
  as: { value: "NAME", help: "who does it, as the history shall name them; if not said, the system's user" },
};

export function actor(options: Given): string {
  return options.get("as") ?? systemUser();
}

/** In a container the user may have a number and no name. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER || process.env.USERNAME || "nobody named";
  }
}

export const BECAUSE: Options = {
  because: { value: "REASON", required: true, help: "why; it stands in the history beside who did it" },
};

/** What the two commands that make rulings have in common: either can take one back. */
export const RULING: Options = {
  ...BECAUSE,
  undo: { value: "RULING", alone: true, help: "take a ruling back instead" },
  ...AS,
  ...LEDGER,
  ...FORMAT,
};

/** Who decides, and why. */
export function acting(options: Given): { by: string; why: string } {
  return { by: actor(options), why: options.get("because") ?? "" };
}

const PAGE_LENGTH = whole(1, 1000);

export const PAGING: Options = {
  limit: { value: "N", kind: PAGE_LENGTH, help: "how many at most, 1 to 1000; if not said, 50" },
  after: { value: "NEXT", help: "go on where the list before ended: what it gave as next" },
};

export function paging(options: Given): { limit: number | undefined; after: string | undefined } {
  return { limit: givenValue(PAGE_LENGTH, options, "limit"), after: options.get("after") };
}

/** More threads than any machine has cores only cost memory. */
const THREADS = whole(0, 256);

export const WORKERS: Options = {
  workers: {
    value: "N",
    kind: THREADS,
    help: "threads that read beside this one; 0 reads in this one; if not said, all cores once there is enough to read",
  },
};

export function workers(options: Given): number | undefined {
  return givenValue(THREADS, options, "workers");
}
