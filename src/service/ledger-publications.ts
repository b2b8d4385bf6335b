import type { DailyReport, MonthlyReport, Publication, VictimList } from "../model/publication.js";
import type { Page } from "./answers.js";
import type { Acting, IncidentQuery, PageQuery } from "./queries.js";

/** Whom a list of victims names. */
export interface VictimOptions {
  /** The recorder's basis to name them, in its own words; it stands on the list. */
  readonly basis: string;
  /** Names minors too, and those who may be minors. */
  readonly minors: boolean;
  /** Names the wounded beside the killed. */
  readonly wounded: boolean;
}

/**
 * What of a ledger goes out by day, by month and by name, and the record of what went out. Each report is of one moment,
 * whatever others write meanwhile.
 */
export interface Publishing {
  /**
   * What the ledger says of one day.
   * @param day ISO date
   */
  daily(day: string): Promise<DailyReport>;
  /**
   * The counters of a month with the walks behind them.
   * @param month `2015-12`
   */
  monthly(month: string): Promise<MonthlyReport>;
  /** Persons whom a claim names that a person has accepted or corrected. */
  victims(query: IncidentQuery, options: VictimOptions): Promise<VictimList>;
  /** @throws LedgerError for a person who may not publish here: once a team has named its people, only they may */
  mayPublish(acting: Pick<Acting, "by">): Promise<void>;
  /** Records that something went out, once all of it has. */
  publish(
    publication: Pick<Publication, "kind" | "incident" | "what" | "sha256">,
    acting: Pick<Acting, "by">,
  ): Promise<Publication>;
  /** What went out, the latest first. */
  publications(page: PageQuery): Promise<Page<Publication>>;
}
