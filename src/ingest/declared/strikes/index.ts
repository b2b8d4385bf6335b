import type { DeclaredRecord } from "../../../model/declaration.js";
import type { Problem } from "../../../model/problem.js";
import { DeclarationError, type DeclareOptions } from "../options.js";
import type { Complain } from "./cells.js";
import { partyInName, partyInWords, partySaid } from "./party.js";
import { readRelease } from "./release-text.js";
import { readTable } from "./table.js";

export { isStrikeHeader } from "./columns.js";

/** A log of strikes as a table, or a press release as text. */
export interface StrikeFile {
  readonly file: string;
  /** As decoded; of a page, its article. */
  readonly text: string;
  readonly sha256: string;
  readonly table: boolean;
  /** The text is the article of a page. */
  readonly page: boolean;
  /** Day on which a page says that it was published. */
  readonly published: string | null;
}

/**
 * Reads declared strikes. Who declares them is said by `options.party`, a column, the file's name or its words, in this
 * order; null if none does.
 * @throws DeclarationError with everything that is wrong, by line
 */
export function readStrikes(file: StrikeFile, options: DeclareOptions): Omit<DeclaredRecord, "kind"> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const complain: Complain = (line, message) => problems.push({ file: file.file, line, message, fatal: true });
  const warn: Complain = (line, message) => warnings.push({ file: file.file, line, message, fatal: false });
  const party = partyOf(file, options, complain);
  const log = { ...file, party, options, complain, warn };
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
    warnings,
  };
}

function partyOf({ file, text, table }: StrikeFile, options: DeclareOptions, complain: Complain): string | null {
  if (options.party === undefined) {
    return (table ? null : partyInWords(text, options)) ?? partyInName(file, options);
  }
  const named = partySaid(options.party, options.partyIds);
  if ("id" in named) return named.id;
  complain(null, named.wrong);
  return null;
}

/** Who declares all of it, where one party does. */
function oneParty(parties: readonly (string | null)[]): string | null {
  const [party = null, ...others] = new Set(parties);
  return others.length === 0 ? party : null;
}
