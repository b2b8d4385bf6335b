import type { Gazetteer } from "../../model/gazetteer.js";
import type { Problem } from "../../model/problem.js";

/** What a person says of a file of declarations, and what it is read with. */
export interface DeclareOptions {
  readonly gazetteer: Gazetteer;
  /** Ids of the parties that go by a name; none if nobody does. */
  readonly partyIds: (name: string) => readonly string[];
  /** Name or id of the party that declares all of it; if not said, what the file says. */
  readonly party?: string | undefined;
  /** Which column holds what, `place` to `Location`: for CSV whose columns have other names than those that are known. */
  readonly columns?: ReadonlyMap<string, string> | undefined;
  /** What the dates of a log are; if not said, those of releases. */
  readonly dates?: "release" | "strike" | undefined;
  /** In which order dates such as 03/04/2016 are written; if not said, the file must show it. */
  readonly dateOrder?: "mdy" | "dmy" | undefined;
  /** Day of a release that does not state it. */
  readonly published?: string | undefined;
  /** Zone of time of a log's days, as its party names it. */
  readonly timeZone?: string | undefined;
}

/** A file of declarations that cannot be taken in as it is: everything that is wrong with it, by line. */
export class DeclarationError extends Error {
  override readonly name = "DeclarationError";

  constructor(readonly problems: readonly Problem[]) {
    super(
      problems.map(({ file, line, message }) => `${line === null ? file : `${file}:${line}`}: ${message}`).join("\n"),
    );
  }
}
