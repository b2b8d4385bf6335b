import type { Allegation } from "../model/check.js";
import type { Problem } from "../model/problem.js";
import type { Source } from "../net/source.js";
import type {
  Added,
  Checked,
  ClaimedStrike,
  DeclaredDetail,
  DeclaredFile,
  Declaring,
  Erasure,
  HistoryEntry,
  IncidentDetail,
  IncidentSummary,
  ListedDeclaration,
  Page,
  ReportDetail,
  Restored,
  Review,
  SearchHit,
  StoredRuling,
  StrikeAnswer,
  Verification,
} from "./answers.js";
import type { Assessing } from "./ledger-assess.js";
import type { Dossiers } from "./ledger-dossier.js";
import type { Publishing } from "./ledger-publications.js";
import type { Ranging } from "./ledger-ranges.js";
import type { Recording } from "./ledger-records.js";
import type {
  Acting,
  AddOptions,
  ClaimedStrikeQuery,
  DeclarationQuery,
  DeclaredOptions,
  HistoryQuery,
  IncidentQuery,
  OnProgress,
  PageQuery,
  SearchOptions,
  SearchQuery,
} from "./queries.js";

export * from "./answers.js";
export type * from "./ledger-assess.js";
export type { VictimOptions } from "./ledger-publications.js";
export type { RangedIncident, RangesDetail, RangesOptions } from "./ledger-ranges.js";
export type * from "./queries.js";

/**
 * Everything that can be asked of a ledger. The commands use it with the ledger in the same process.
 * Every method throws `LedgerError` for what a person can mend: an id that is not there, a reason that is missing.
 */
export interface Ledger extends Assessing, Dossiers, Publishing, Ranging, Recording {
  /** Reads and stores reports; says what became of each once it is stored. Adding again goes on where it ended. */
  add(sources: AsyncIterable<Source | Problem>, options: AddOptions): AsyncGenerator<Added>;
  /** Puts reports into the ledger's queue for `work`, and gives the number of batches. */
  enqueue(
    sources: AsyncIterable<Source | Problem>,
    options: AddOptions,
  ): AsyncGenerator<{ batch: string; sources: number } | Problem>;
  /** Takes batches from the queue until it is empty, or for ever with `wait`. */
  work(options: {
    by: string;
    workers?: number | undefined;
    wait: boolean;
    /** Takes up again first what was put aside after too many failures. */
    retry?: boolean;
    signal?: AbortSignal;
  }): AsyncGenerator<Added>;
  incidents(query: IncidentQuery): Promise<Page<IncidentSummary>>;
  /** By its id, or an id that it succeeded. */
  incident(id: string): Promise<IncidentDetail>;
  report(id: string): Promise<ReportDetail>;
  /** The bytes of a report as they were got. */
  bytes(report: string): AsyncIterable<Uint8Array>;
  /** What went over the wire each time a report was got, as WARC records: together they are a WARC file. */
  exchange(report: string): AsyncIterable<Uint8Array>;
  search(query: SearchQuery): Promise<Page<SearchHit>>;
  /** Puts incidents together. Gives the ruling. */
  link(incidents: readonly string[], acting: Acting): Promise<StoredRuling>;
  /** Parts accounts from the incident they are in. Gives the ruling. */
  unlink(incident: string, accounts: readonly string[], acting: Acting): Promise<StoredRuling>;
  /** Takes a ruling back. */
  undo(ruling: string, acting: Acting): Promise<StoredRuling>;
  review(
    claim: { account: string; attribute: string; index: number; verdict: Review["verdict"]; correction?: unknown },
    acting: Acting,
  ): Promise<Review>;
  /** Every review, those that no longer find their quote first. */
  reviews(query: PageQuery): Promise<Page<Review>>;
  /**
   * Takes in what a file declares: all of it, or nothing. The same bytes are no second copy; read for another party or
   * with other options, they take the place of the earlier reading.
   * @throws DeclarationError with everything that is wrong with the file
   */
  declare(
    file: { readonly file: string; readonly bytes: Uint8Array },
    options: DeclaredOptions,
    acting: Pick<Acting, "by">,
  ): Promise<Declaring>;
  /** Takes a declared file back: it stays on record, and counts no more. */
  withdraw(declared: string, acting: Acting): Promise<DeclaredFile>;
  /** What counts, the latest first; agreements that come with the program are among it. */
  declarations(query: DeclarationQuery): Promise<Page<ListedDeclaration>>;
  /** Strikes that speakers declare in reports, the latest first: declarations too, though no file holds them. */
  claimedStrikes(query: ClaimedStrikeQuery): Promise<readonly ClaimedStrike[]>;
  /** By the id of a declaration or of a declared file. */
  declared(id: string): Promise<DeclaredDetail>;
  /** Every file that was declared, the latest first, withdrawn ones too. */
  declaredFiles(): Promise<readonly DeclaredFile[]>;
  /** Holds an incident against the declared record; of a report, the running totals in it against the incidents. */
  check(id: string): Promise<Checked>;
  /** Asks the strike logs, and the reports that claim strikes of those days, about one allegation. */
  strikes(asked: Allegation, options: SearchOptions): Promise<StrikeAnswer>;
  /** Asks the strike logs about many allegations, in their order. */
  strikesOfMany(asked: readonly Allegation[], options: SearchOptions): AsyncGenerator<StrikeAnswer>;
  history(query: HistoryQuery): Promise<Page<HistoryEntry>>;
  /** `head`: the end of the history as somebody noted it earlier; it is a fault if that does not stand in it any more. */
  verify(options?: { head?: string | undefined; onProgress?: OnProgress }): Promise<Verification>;
  /** The whole ledger as lines of JSON, each without its line feed. */
  dump(): AsyncGenerator<string>;
  /** Fills an empty ledger from what `dump` gave, line by line; all of it, or nothing, as the error then says. */
  restore(lines: AsyncIterable<string>): Promise<Restored>;
  /** Reads reports anew that another version read (`all`: every one); reviews and rulings stay. */
  reread(options: { by: string; all: boolean; workers?: number | undefined; onProgress?: OnProgress }): Promise<{
    reports: number;
    /** Reviews and rulings that the new reading no longer finds. */
    lost: readonly string[];
  }>;
  /** Erases a report by order: bytes, text, quotes; hashes and a tombstone with the reason stay. */
  erase(report: string, acting: Acting): Promise<Erasure>;
  close(): Promise<void>;
}
