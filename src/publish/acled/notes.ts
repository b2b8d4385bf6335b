import type { Outcome } from "../../model/account.js";
import type { CasualtyRange, RangeGroup } from "../../model/casualty-range.js";
import type { IncidentDate, IncidentRecord } from "../../model/publication.js";
import { actName } from "../../util/acts.js";
import { dateInWords } from "../../util/days.js";
import { enumerated } from "../coded/list.js";
import { boundsInWords } from "../coded/ranges.js";
import { blamed, denied, type Named } from "../coded/who.js";

/** What was said, in a few sentences: the attack, who is held to have done it and by whom, and the ranges. */
export function notes(record: IncidentRecord): string {
  return [attack(record), ...blame(record), ...tolls(record), told(record)].join(" ");
}

function attack({ incident, date, place }: IncidentRecord): string {
  const act = incident.act === null ? "incident" : actName(incident.act);
  const when = date === null ? "On a day that is not known" : `${onOrIn(date)} ${dateInWords(date)}`;
  const where =
    place === null ? "at a place that is not known" : `in or near ${[place.name, ...place.within].join(", ")}`;
  return `${when}, ${/^[aeiou]/u.test(act) ? "an" : "a"} ${act} ${where}.`;
}

function onOrIn({ precision }: IncidentDate): string {
  return precision === "month" || precision === "year" ? "In" : "On";
}

function blame(record: IncidentRecord): string[] {
  return [...blamed(record).flatMap(attribution), ...denied(record).map(denial)];
}

/** A party that speaks of what it did itself is told apart from those who say it of another. */
function attribution({ name, by }: Named): string[] {
  const others = by.filter((speaker) => speaker !== name);
  return [
    ...(others.length === 0 ? [] : [`${capital(enumerated(others))} attributed it to ${name}.`]),
    ...(others.length === by.length ? [] : [`${capital(name)} spoke of it as its own.`]),
  ];
}

function denial({ name, by }: Named): string {
  return `${capital(enumerated(by))} denied that it was ${name}.`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const OUTCOMES: readonly (readonly [Outcome, string])[] = [
  ["killed", "Killed"],
  ["wounded", "Wounded"],
  ["killed-or-wounded", "Killed or wounded, not told apart"],
  ["missing", "Missing"],
  ["captured", "Captured"],
];

const GROUPS: { readonly [group in RangeGroup]: string } = {
  total: "",
  person: "people",
  civilian: "civilians",
  child: "children",
  woman: "women",
  combatant: "combatants",
};

/** "Killed: 26–30 (children: 7)." */
function tolls({ ranges }: IncidentRecord): string[] {
  return OUTCOMES.flatMap(([outcome, words]) => {
    const own = ranges.ranges.filter((range) => range.outcome === outcome);
    const total = own.find(({ group }) => group === "total");
    const groups = own.filter(({ group }) => group !== "total" && group !== "person").map(groupInWords);
    if (total === undefined) return groups.length === 0 ? [] : [`${words}: ${groups.join(", ")}.`];
    return [`${words}: ${boundsInWords(total)}${groups.length === 0 ? "" : `, ${groups.join(", ")}`}.`];
  });
}

function groupInWords(range: CasualtyRange): string {
  return `${GROUPS[range.group]} ${boundsInWords(range)}`;
}

function told({ accounts, reports, incident, reviewed }: IncidentRecord): string {
  const counts = [
    `${accounts.length} ${accounts.length === 1 ? "account" : "accounts"}`,
    `${reports.length} ${reports.length === 1 ? "report" : "reports"}`,
    `${incident.origins.length} ${incident.origins.length === 1 ? "origin" : "origins"}`,
  ];
  const by =
    reviewed.claims === 0
      ? "read by the program, not reviewed"
      : `${reviewed.claims} of ${reviewed.of} claims reviewed`;
  return `${counts.join(", ")}; ${by}.`;
}
