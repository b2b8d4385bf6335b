import type { VagueProfileName } from "../../../data/english/numbers.js";
import type { Act } from "../../model/account.js";
import { type Quote, quote } from "../../model/quote.js";
import type { Report } from "../../model/report.js";
import type { Clause } from "../document.js";
import type { NamedActor } from "./actors-of.js";
import type { Dated } from "./date-of.js";
import type { PlaceResolver } from "./place-of.js";

/** What the builders of accounts need to know of the report. */
export interface Source {
  readonly report: Report;
  readonly clauses: readonly Clause[];
  /** How vague words ("dozens") are counted. */
  readonly vague: VagueProfileName;
  readonly places: PlaceResolver;
  /** The one actor of headline and lead, for what names none; empty if there is no such. */
  readonly lead: readonly NamedActor[];
  /** The day of the report's own news, for what gives none. */
  readonly leadTime: Dated | null;
  /** The kind of attack that headline and lead tell of. */
  readonly leadAct: Act | null;
  /** The one country that the report speaks of, as it names it; empty if there is no such. */
  readonly country: readonly string[];
}

/** Quotes the tokens `from` to `to` of a sentence. */
export function quoteTokens(source: Source, clause: Clause, from: number, to: number): Quote {
  const [a, b] = [clause.tokens[from], clause.tokens[to - 1]];
  if (a === undefined || b === undefined) throw new RangeError(`no tokens from ${from} to ${to}`);
  return quote(source.report.text, a.start, b.end);
}
