import type { Outcome } from "../../model/account.js";
import type { CasualtyRange, RangeGroup } from "../../model/casualty-range.js";
import type { IncidentRecord } from "../../model/publication.js";
import { boundsInWords } from "../coded/ranges.js";

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

/** "Killed: 26–30, children 7." A sentence for each outcome that anybody counts. */
export function tolls({ ranges }: IncidentRecord): string[] {
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
