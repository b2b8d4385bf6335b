import type { Outcome } from "../../model/account.js";
import type { IncidentRecord } from "../../model/publication.js";
import type { Column } from "../csv-table.js";

/** Our own column, the last of every table of incidents: its figures and parties are those of a program until a person looked. */
export const REVIEW: Column<IncidentRecord> = ["deconflict_review", review];

const HARM: readonly Outcome[] = ["killed", "wounded", "killed-or-wounded"];

/** "read by the program; a person has reviewed 4 of its 95 claims; counts of killed or wounded that nobody reviewed bear on it" */
function review({ reviewed: { claims, of }, ranges }: IncidentRecord): string {
  if (claims === 0) return `read by the program; nobody has reviewed any of its ${of} claims`;
  const isOpen = ranges.ranges.some(({ outcome, unreviewed }) => HARM.includes(outcome) && unreviewed > 0);
  const counts = isOpen
    ? "counts that nobody reviewed bear on its figures"
    : "every count that bears on its figures is reviewed";
  return `read by the program; a person has reviewed ${claims} of its ${of} claims; ${counts}`;
}
