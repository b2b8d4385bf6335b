import type { IncidentRecord } from "../model/publication.js";
import { groupBy } from "../util/group-by.js";
import { ageOf } from "./reports/victims/age.js";

/** What stands where the name of a minor stood. */
export const WITHHELD_NAME = "[name withheld]";

type Told = Pick<IncidentRecord, "accounts">;

/** The names, wherever they stand, of those harmed who were or may have been minors; null if there is none. */
export function namesOfMinors({ accounts }: Told): RegExp | null {
  const victims = accounts.flatMap((account) => account.victims);
  const young = [...groupBy(victims, ({ name }) => name.toLowerCase()).values()].filter(
    (told) => ageOf(told, accounts) !== "adult",
  );
  const names = new Set(young.flatMap((told) => told.map(({ name }) => name)));
  if (names.size === 0) return null;
  return new RegExp(
    [...names]
      .sort((a, b) => b.length - a.length)
      .map(asPattern)
      .join("|"),
    "giu",
  );
}

/** Takes the names of minors out of a text about an incident. */
export function minorsWithheld(record: Told): (text: string) => string {
  const names = namesOfMinors(record);
  return names === null ? (text) => text : (text) => text.replace(names, WITHHELD_NAME);
}

/** The name with whatever white space between its words. */
function asPattern(name: string): string {
  const words = name.trim().split(/\s+/u);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  return `(?<![\\p{L}\\p{N}])${escaped.join("\\s+")}(?![\\p{L}\\p{N}])`;
}
