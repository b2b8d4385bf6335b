import type { Terminal } from "../net/terminal.js";
import type { Kind } from "./values.js";

export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130, terminated: 143 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** An option of a command. */
export interface Option {
  /** What its value is called in the help ("FILE"), or null for a switch. */
  readonly value: string | null;
  /** The values it can have, the first being the default if there is one. */
  readonly choices?: readonly string[];
  /** What its value must look like; anything, if not said. */
  readonly kind?: Kind<unknown>;
  /** The command does nothing without it. */
  readonly required?: true;
  /** It stands in place of the operands: with it there are none. */
  readonly alone?: true;
  readonly help: string;
}

/** Options by their names, without the dashes. */
export interface Options {
  readonly [name: string]: Option;
}

/** What was given on the command line, already checked against the command. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Options by name; a switch that is given has the value "". */
  readonly options: ReadonlyMap<string, string>;
}

/** Under which heading of the help a command stands, in this order. */
export const GROUPS = {
  read: "Read",
  find: "Keep a ledger: add and find",
  declared: "Hold accounts against what parties put on record",
  decide: "Decide, each with a reason; what was decided before stays on record",
  publish: "Publish, with a record of what went out",
  keep: "Look after the ledger",
} as const;

/** A command: what its help says of it, and what it does. */
export interface Command {
  readonly name: string;
  readonly group: keyof typeof GROUPS;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the command's name: "FILE… [options]". */
  readonly operands: string;
  /** How many operands it takes. */
  readonly arity: { readonly min: number; readonly max: number };
  /** The help's paragraphs. */
  readonly about: readonly string[];
  readonly options: Options;
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  run(args: Arguments, terminal: Terminal): Promise<Exit>;
}

/** The user asked for what there is not; the message says what, and what there is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
