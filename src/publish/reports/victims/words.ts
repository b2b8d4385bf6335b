import type { ListedVictim, VictimList } from "../../../model/publication.js";
import { dayInWords } from "../../../util/days.js";
import { counted, OUTCOME_WORDS } from "../../text/words.js";

export const TITLE = "Victims named";

/** "34, teacher, killed" */
export function aboutVictim({ age, sex, role, outcome }: ListedVictim): string {
  const years = age === null ? [] : [`aged ${age}`];
  return [...years, ...(sex === null ? [] : [sex]), ...(role === null ? [] : [role]), OUTCOME_WORDS[outcome]].join(
    ", ",
  );
}

type Source = ListedVictim["sources"][number];

/** "Omar Saleh, Valley Post, 17 June 2016" */
export function sourceOf({ speaker, publisher, published, report }: Source): string {
  const where = publisher === speaker ? [] : [publisher ?? `report ${report}`];
  return [speaker, ...where, ...(published === null ? [] : [dayInWords(published)])].join(", ");
}

/** What a reader of the list must know of it. */
export function rules({ basis, minors, wounded, incidents, victims }: VictimList): string[] {
  const whom = wounded ? "killed or wounded" : "killed";
  return [
    `Basis to name them, in the recorder's words: ${basis}`,
    `${victims.length === 0 ? "Nobody" : counted(victims.length, "person")} named as ${whom}, from ${counted(incidents, "incident")}. Each name was read in a report, and a person has accepted or corrected it. A name that several accounts of an incident give stands once.`,
    minors ? "Minors are named: they were asked for." : "No minor is named, and nobody who may be one.",
    "The list is not everybody who was harmed: many are never named, and whoever is not on it is not thereby unharmed.",
  ];
}

/** Who was kept back and why, one line each; none where nobody was. */
export function withheldLines({ withheld: { minors, maybeMinors, unreviewed } }: VictimList): string[] {
  return [
    ...some(minors, (n) => `${counted(n, "person")} below eighteen, not named.`),
    ...some(maybeMinors, (n) => `${counted(n, "person")} who may be below eighteen, not named.`),
    ...some(unreviewed, (n) => `${counted(n, "person")} whose name nobody has reviewed, not named.`),
  ];
}

function some(n: number, line: (n: number) => string): string[] {
  return n === 0 ? [] : [line(n)];
}

export const QUOTE_WITHHELD = "words left out: they name somebody who is not named here";
