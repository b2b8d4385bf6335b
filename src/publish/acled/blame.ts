import type { Actor } from "../../model/account.js";
import type { IncidentRecord } from "../../model/publication.js";
import { groupBy } from "../../util/group-by.js";
import { vouches } from "../../util/vouches.js";
import { capital, enumerated } from "../coded/list.js";
import { held, type Named } from "../coded/who.js";

/** Who is held to have done it, and by whom: a sentence for those who say the same. */
export function blame(record: IncidentRecord): string[] {
  return [
    ...sentences(held(record, "asserts"), "attributed it to"),
    ...owned(record, held(record, "asserts")),
    ...sentences(held(record, "suspects"), "suspected"),
    ...sentences(held(record, "denies"), "denied that it was"),
  ];
}

/** "Omar Saleh attributed it to A and B." */
function sentences(named: readonly Named[], verb: string): string[] {
  const others = named.map(({ name, by }) => ({
    name,
    by: enumerated(by.filter((one) => verb.startsWith("denied") || one !== name)),
  }));
  const told = groupBy(
    others.filter(({ by }) => by !== ""),
    ({ by }) => by,
  );
  return [...told].map(([by, of]) => `${capital(by)} ${verb} ${enumerated(of.map(({ name }) => name))}.`);
}

/**
 * A party that speaks of what it did itself is told apart from those who say it of another; and so is one that names itself
 * only in passing on what others count, which accepts nothing.
 */
function owned({ accounts }: IncidentRecord, named: readonly Named[]): string[] {
  return named
    .filter(({ name, by }) => by.includes(name))
    .map(({ name }) => {
      const own = accounts.filter(({ speaker, actors }) => speaker.name === name && actors.some(isAsserted));
      return own.some(vouches)
        ? `${capital(name)} spoke of it as its own.`
        : `${capital(name)} passed on reports that it did it, and accepted nothing by that.`;
    });
}

function isAsserted({ stance }: Actor): boolean {
  return stance === "asserts";
}
