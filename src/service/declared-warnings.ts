import type { DeclaredKind, DeclaredRecord } from "../model/declaration.js";
import type { Problem } from "../model/problem.js";
import { type Attributed, unattributed } from "./declared-party.js";
import type { DeclaredOptions } from "./queries.js";

/** What a person should know of a file that was taken in. */
export function declaredWarnings({ read, options, onRecord }: Attributed): Problem[] {
  const messages = [idle(read.kind, options), onRecord === null ? nobody(read) : keptFor(onRecord)];
  const ofFile = messages.flatMap((message) =>
    message === null ? [] : [{ file: read.file, line: null, message, fatal: false }],
  );
  return [...ofFile, ...(read.warnings ?? [])];
}

function nobody(read: DeclaredRecord): string | null {
  const [count, all] = [unattributed(read), read.declarations.length];
  if (count === 0) return null;
  const of = count === all ? "its strikes" : `${count} of its ${all} declarations`;
  return `nothing says who declares ${of}; declare it again with --party NAME`;
}

function keptFor(party: string): string {
  return `nothing says this time who declares it; it stays with ${party}, as on record, until it is withdrawn or declared with another --party`;
}

const FLAGS: { readonly [option in keyof DeclaredOptions]-?: string } = {
  party: "--party",
  columns: "--columns",
  dates: "--dates",
  dateOrder: "--date-order",
  published: "--published",
  timeZone: "--time-zone",
};

/** What is asked of each kind of file: agreements say all of it themselves. */
const READ: { readonly [kind in DeclaredKind]: ReadonlySet<string> } = {
  "strike-log": new Set(Object.keys(FLAGS)),
  agreements: new Set(),
  notices: new Set(["party", "columns"]),
};

function idle(kind: DeclaredKind, options: DeclaredOptions): string | null {
  const given = Object.entries(FLAGS).filter(([option]) => options[option as keyof DeclaredOptions] !== undefined);
  const flags = given.flatMap(([option, flag]) => (READ[kind].has(option) ? [] : [flag]));
  return flags.length === 0
    ? null
    : `${flags.join(", ")} ${flags.length === 1 ? "says" : "say"} nothing of ${kind}: not used`;
}
