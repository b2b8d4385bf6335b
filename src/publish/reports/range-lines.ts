import type { CasualtyRange } from "../../model/casualty-range.js";
import type { IncidentOfDay } from "../../model/publication.js";
import { grouped, rangeInWords } from "../../util/range-words.js";
import { shownRanges } from "../../util/shown-ranges.js";
import { groupInWords } from "../dossier/words.js";
import { originsInWords } from "../text/origins.js";
import { counted, OUTCOME_WORDS } from "../text/words.js";

/** What a reader must know of every range. */
export const WHAT_RANGES_ARE =
  "A range is the lowest lower bound and the highest upper bound of the counts that were admitted, from independent origins. It is no confidence interval. Who is not counted is not known to be unharmed: unknown is not zero.";

type Shown = Pick<CasualtyRange, "outcome" | "group" | "min" | "max" | "highest">;

/** "killed, all: at least 26 (highest figure named: 30)" */
export function rangeLine({ outcome, group, min, max, highest }: Shown): string {
  const named = max === null && highest > min ? ` (highest figure named: ${grouped(highest)})` : "";
  return `${OUTCOME_WORDS[outcome]}, ${groupInWords(group)}: ${rangeInWords({ min, max })}${named}`;
}

/** The ranges of an incident, one line each, with what is contested and what nobody has reviewed. */
export function rangeLines({ ranges }: Pick<IncidentOfDay, "ranges">): string[] {
  if (ranges.ranges.length === 0) return ["nobody counts anybody harmed; that is not known to be none"];
  return shownRanges(ranges.ranges).map((range) => [rangeLine(range), ...notes(range)].join("; "));
}

function notes({ contested, unreviewed, origins }: CasualtyRange): string[] {
  return [
    `from ${counted(origins, "independent origin")}`,
    ...(contested ? ["whether they were civilians or combatants is contested"] : []),
    ...(unreviewed === 0 ? [] : [`${counted(unreviewed, "count")} of it not reviewed by a person`]),
  ];
}

/** "3 accounts, 2 reports, 3 origins, of which 2 count anybody killed or wounded; 4 of 20 claims reviewed" */
export function restsOn(record: Pick<IncidentOfDay, "incident" | "reports" | "reviewed" | "originsCounting">): string {
  const { incident, reports, reviewed } = record;
  const rests = [
    counted(incident.accounts.length, "account"),
    counted(reports.length, "report"),
    originsInWords(record),
  ];
  return `${rests.join(", ")}; ${reviewed.claims} of ${counted(reviewed.of, "claim")} reviewed by a person`;
}
