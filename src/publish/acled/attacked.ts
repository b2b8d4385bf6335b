import type { IncidentRecord } from "../../model/publication.js";
import { codedCountry } from "../coded/country.js";
import { inOneCell } from "../coded/list.js";
import { struck } from "../coded/who.js";

/** Parties that some account says were struck; else "Civilians (Country)" where only civilians are counted as harmed. */
export function attacked(record: IncidentRecord): string | null {
  const parties = struck(record);
  if (parties.length > 0) return inOneCell(parties);
  if (!onlyCivilians(record)) return null;
  const { name } = codedCountry(record);
  return name === null ? "Civilians" : `Civilians (${name})`;
}

/** ACLED's kind of the second actor, where it is civilians; of others a coder says it. */
export function attackedKind(record: IncidentRecord): string | null {
  return struck(record).length === 0 && onlyCivilians(record) ? "Civilians" : null;
}

const CIVILIANS: readonly string[] = ["civilian", "child", "woman"];

function onlyCivilians({ ranges }: IncidentRecord): boolean {
  const harmed = ranges.ranges.filter(({ highest }) => highest > 0);
  return harmed.some(({ group }) => CIVILIANS.includes(group)) && !harmed.some(({ group }) => group === "combatant");
}
