import type { Arguments } from "../command.js";
import { FILTERS, queryOf } from "../incident-query.js";

export const FILTER_NAMES: readonly string[] = Object.keys(FILTERS);

/** The conditions that incidents are chosen by, as they were given: "place Hasakah, from 2015-12-01"; null for none. */
export function chosenInWords(options: Arguments["options"]): string | null {
  const given = FILTER_NAMES.filter((name) => options.has(name));
  const words = given.map((name) => `${name} ${options.get(name)}`.trim());
  return words.length === 0 ? null : words.join(", ");
}

/** "list of victims: place Hasakah" */
export function withChosen(what: string, options: Arguments["options"]): string {
  const chosen = chosenInWords(options);
  return chosen === null ? what : `${what}: ${chosen}`;
}

/** @throws UsageError if two conditions do not go together */
export function checkFilters(options: Arguments["options"]): void {
  queryOf(options);
}
