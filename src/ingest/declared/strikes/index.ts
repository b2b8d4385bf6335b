import type { DeclaredRecord } from "../../../model/declaration.js";
import { DeclarationError, type DeclareOptions } from "../options.js";
import { partyInName, partyInWords, partyNamed } from "./party.js";
import { readRelease } from "./release-text.js";
import { type LogFile, readTable } from "./table.js";

export { isStrikeHeader } from "./columns.js";

/** A log of strikes as a table, or a press release as text. */
export interface StrikeFile {
  readonly file: string;
  /** As decoded; of a page, its article. */
  readonly text: string;
  readonly sha256: string;
  readonly table: boolean;
  /** Day on which a page says that it was published. */
  readonly published: string | null;
}

/**
 * Reads declared strikes. Who declares them is said by `options.party`, a column, the file's name or its words, in this
 * order; null if none does.
 * @throws DeclarationError with everything that is wrong, by line
 */
export function readStrikes(file: StrikeFile, options: DeclareOptions): Omit<DeclaredRecord, "kind"> {
  const problems: DeclarationError["problems"][number][] = [];
  const complain: LogFile["complain"] = (line, message) =>
    problems.push({ file: file.file, line, message, fatal: true });
  const party = partyOf(file, options, complain);
  const log = { ...file, party, options, complain };
  const { releases, strikes } = file.table ? readTable(log) : readRelease(log);
  if (problems.length > 0) throw new DeclarationError(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  const { file: name, sha256, text } = file;
  return {
    file: name,
    sha256,
    text,
    party: oneParty(strikes.map((strike) => strike.party)),
    releases,
    declarations: strikes,
  };
}

function partyOf(
  { file, text, table }: StrikeFile,
  options: DeclareOptions,
  complain: LogFile["complain"],
): string | null {
  if (options.party === undefined) {
    return (table ? null : partyInWords(text, options)) ?? partyInName(file, options);
  }
  const named = partyNamed(options.party, options.partyIds);
  if ("id" in named) return named.id;
  complain(null, named.wrong);
  return null;
}

/** Who declares all of it, where one party does. */
function oneParty(parties: readonly (string | null)[]): string | null {
  const [party = null, ...others] = new Set(parties);
  return others.length === 0 ? party : null;
}
