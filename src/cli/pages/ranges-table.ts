import { OUTCOMES } from "../../model/account.js";
import type { CasualtyRange, RollUp, RollUpBy, RollUpRow } from "../../model/casualty-range.js";
import { groupInWords } from "../../publish/dossier/words.js";
import { WHAT_RANGES_ARE } from "../../publish/reports/range-lines.js";
import { printable } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import { counted, OUTCOME_WORDS } from "../../publish/text/words.js";
import type { RangedIncident } from "../../service/ledger.js";
import { grouped, rangeInWords } from "../../util/range-words.js";
import { shownRanges } from "../../util/shown-ranges.js";

/** Each incident by its title and id, with a line for each outcome that anybody counts. */
export function rangesTable(page: Page, incidents: readonly RangedIncident[]): string[] {
  if (incidents.length === 0) return ["No incidents."];
  return incidents.flatMap(({ id, title, ranges }) => [
    ...flow(page, "", `${printable(title)} (${printable(id)})`, "strong"),
    ...outcomes(page, ranges.ranges, rangeNote),
  ]);
}

/** Sums for each key, then those of every incident once. */
export function rollUpTable(page: Page, { by, rows, all }: RollUp): string[] {
  if (all.incidents === 0) return ["No incidents."];
  return [
    ...rows.flatMap((row) => rollUpRow(page, row.key === null ? UNKNOWN[by] : printable(row.key), row)),
    ...rollUpRow(page, "Every incident, once", all),
    "",
    ...flow(page, "", `${SUMS} ${NOTES[by]}${WHAT_RANGES_ARE}`, "dim"),
  ];
}

const UNKNOWN: Readonly<Record<RollUpBy, string>> = {
  party: "laid to nobody",
  place: "place not known",
  month: "month not known",
};

const SUMS = "Lowest and highest figures are summed apart.";

const NOTES: Readonly<Record<RollUpBy, string>> = {
  party: "An incident that is laid to several parties stands under each. ",
  place: "",
  month: "",
};

function rollUpRow(page: Page, name: string, { incidents, ranges }: RollUpRow): string[] {
  return [
    ...flow(page, "", `${name}: ${counted(incidents, "incident")}`, "strong"),
    ...outcomes(page, ranges, ({ open, incidents: of }) => (open === 0 ? [] : [`${open} of ${of} open above`])),
  ];
}

type Shown = Pick<CasualtyRange, "outcome" | "group" | "min" | "max" | "highest">;

function outcomes<T extends Shown>(page: Page, ranges: readonly T[], notes: (range: T) => readonly string[]): string[] {
  if (ranges.length === 0) return flow(page, "  ", "nobody counted: not known", "dim");
  return OUTCOMES.flatMap((outcome) => {
    const own = shownRanges(ranges.filter((range) => range.outcome === outcome));
    if (own.length === 0) return [];
    const value = own.map((range) => shown(range, notes(range))).join("; ");
    return flow(page, "  ", `${OUTCOME_WORDS[outcome]}: ${value}`);
  });
}

/** "civilians at least 26 (highest figure named: 30, contested)" */
function shown({ group, min, max, highest }: Shown, notes: readonly string[]): string {
  const named = max === null && highest > min ? [`highest figure named: ${grouped(highest)}`] : [];
  const all = [...named, ...notes];
  return `${groupInWords(group)} ${rangeInWords({ min, max })}${all.length === 0 ? "" : ` (${all.join(", ")})`}`;
}

function rangeNote({ contested }: CasualtyRange): string[] {
  return contested ? ["contested"] : [];
}
