import type { Terminal } from "../net/terminal.js";

export const EXIT = { done: 0, unread: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** An option of a command. */
export interface Option {
  /** What its value is called in the help ("FILE"), or null for a switch. */
  readonly value: string | null;
  /** The values it can have, the first being the default. */
  readonly choices?: readonly string[];
  readonly help: string;
}

/** What was given on the command line, already checked against the command. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Options by name; a switch that is given has the value "". */
  readonly options: ReadonlyMap<string, string>;
}

/** A command: what its help says of it, and what it does. */
export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the command's name: "FILE… [options]". */
  readonly operands: string;
  /** How many operands it takes. */
  readonly arity: { readonly min: number; readonly max: number };
  /** The help's paragraphs. */
  readonly about: readonly string[];
  readonly options: { readonly [name: string]: Option };
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  run(args: Arguments, terminal: Terminal): Promise<Exit>;
}

/** The user asked for what there is not; the message says what, and what there is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
