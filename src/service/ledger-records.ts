import type { IncidentRecord } from "../model/publication.js";
import type { IncidentQuery } from "./queries.js";

/** Incidents as they go out of a ledger. */
export interface Recording {
  /** By its id, or one that it succeeded. */
  record(incident: string): Promise<IncidentRecord>;
  /**
   * All incidents of which everything that is asked holds, the latest first, as they are when the first is asked for,
   * whatever is added meanwhile. They are read some at a time; `limit` and `after` are not looked at. A ledger in a folder
   * answers nothing else until the last was given, or the asking was given up.
   */
  records(query: IncidentQuery): AsyncGenerator<IncidentRecord>;
}
