import type { IncidentDate, IncidentPlace, IncidentRecord } from "../../model/publication.js";
import { actName } from "../../util/acts.js";
import { dateInWords } from "../../util/days.js";
import { isBroad } from "../../util/place-relation.js";
import { standsAt } from "../../util/stands-at.js";
import { standsAtInCell } from "../dossier/words.js";
import { originsInWords } from "../text/origins.js";
import { blame } from "./blame.js";
import { tolls } from "./tolls.js";

/** What was said, in a few sentences: the attack, who is held to have done it and by whom, and the ranges. */
export function notes(record: IncidentRecord): string {
  return [attack(record), ...blame(record), ...tolls(record), ...assessed(record), told(record)].join(" ");
}

function attack({ incident, date, place }: IncidentRecord): string {
  const act = incident.act === null ? "incident" : actName(incident.act);
  return `${dated(date)}, ${/^[aeiou]/u.test(act) ? "an" : "a"} ${act} ${placed(place)}.`;
}

function dated(date: IncidentDate | null): string {
  if (date === null) return "On a day that is not known";
  return `${date.precision === "month" || date.precision === "year" ? "In" : "On"} ${dateInWords(date)}`;
}

function placed(place: IncidentPlace | null): string {
  if (place === null) return "at a place that is not known";
  return `${isBroad(place) ? "in" : "in or near"} ${[place.name, ...place.within].join(", ")}`;
}

/** "In this ledger the allegation against A stands at acknowledged, 7 killed conceded." */
function assessed({ assessment, partyNames }: IncidentRecord): string[] {
  return assessment.walks.map(({ party, now }) => {
    const stands = standsAtInCell(standsAt(now));
    return `In this ledger the allegation against ${partyNames[party] ?? party} stands at ${stands}.`;
  });
}

function told(record: IncidentRecord): string {
  const { accounts, reports, reviewed } = record;
  const counts = [
    `${accounts.length} ${accounts.length === 1 ? "account" : "accounts"}`,
    `${reports.length} ${reports.length === 1 ? "report" : "reports"}`,
    originsInWords(record),
  ];
  const by =
    reviewed.claims === 0
      ? "read by the program, not reviewed"
      : `${reviewed.claims} of ${reviewed.of} claims reviewed`;
  return `${counts.join(", ")}; ${by}.`;
}
