import type { ListedVictim, VictimList } from "../../../model/publication.js";
import type { Cell } from "../../csv.js";
import { csvText } from "../csv.js";
import { sourceOf } from "./words.js";

/** The columns of the list, one person a row; `basis` stands in each, so that no row goes on without it. */
export const VICTIM_COLUMNS = [
  "incident",
  "title",
  "name",
  "age",
  "sex",
  "role",
  "outcome",
  "sources",
  "quotes",
  "basis",
] as const;

/** The list as a table (RFC 4180); several sources or quotes of a person are parted by " | ". */
export function victimsCsv(list: VictimList): string {
  return csvText(
    VICTIM_COLUMNS,
    list.victims.map((victim) => row(victim, list.basis)),
  );
}

function row({ incident, title, name, age, sex, role, outcome, sources }: ListedVictim, basis: string): Cell[] {
  const quotes = sources.flatMap(({ quote }) => quote?.exact ?? []);
  const told = [sources.map(sourceOf).join(" | "), quotes.join(" | ")];
  return [incident, title, name, age, sex, role, outcome, ...told, basis];
}
