import type { Dossier } from "../model/dossier.js";

/** What is known of one incident, put together for a person to check. */
export interface Dossiers {
  /**
   * By the incident's id, or one that it succeeded. Nothing of a notice that may still be in force is in it.
   * @throws LedgerError if there is no such incident
   */
  dossier(incident: string): Promise<Dossier>;
}
