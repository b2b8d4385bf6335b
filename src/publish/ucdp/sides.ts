import type { IncidentRecord } from "../../model/publication.js";
import { inOneCell } from "../coded/list.js";
import { blamed, struck } from "../coded/who.js";

/**
 * Those whom some account holds to have done it: as said, not as coded. One that another account says was struck is none of
 * them: nobody is on both sides of a row [P].
 */
export function sideA(record: IncidentRecord): string | null {
  return inOneCell(attackers(record));
}

function attackers(record: IncidentRecord): string[] {
  const targets = struck(record);
  return blamed(record)
    .map(({ name }) => name)
    .filter((name) => !targets.includes(name));
}

/** Parties that some account says were struck. Civilians stand here in UCDP's third type, which is for a coder to say. */
export function sideB(record: IncidentRecord): string | null {
  return inOneCell(struck(record));
}

/** "A - B", where one party is named on each side. */
export function dyadName(record: IncidentRecord): string | null {
  const [a, b] = [attackers(record), struck(record)];
  return a.length === 1 && b.length === 1 ? `${a[0]} - ${b[0]}` : null;
}
