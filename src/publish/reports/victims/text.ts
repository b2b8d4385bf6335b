import type { Imprint, ListedVictim, VictimList } from "../../../model/publication.js";
import { groupBy } from "../../../util/group-by.js";
import { item, para, section, textOf, under } from "../lines.js";
import { aboutVictim, QUOTE_WITHHELD, rules, sourceOf, TITLE, withheldLines } from "./words.js";

/** The list for people, 80 columns wide. */
export function victimsText(list: VictimList, imprint: Imprint): string {
  const withheld = withheldLines(list);
  return textOf(TITLE, imprint, [
    ...rules(list).flatMap((rule, i) => [...(i === 0 ? [] : [""]), ...para(rule)]),
    ...[...groupBy(list.victims, ({ incident }) => incident).values()].flatMap(ofIncident),
    ...(withheld.length === 0 ? [] : section("Not named", withheld.flatMap(item))),
  ]);
}

function ofIncident(victims: readonly ListedVictim[]): string[] {
  const [first] = victims;
  return section(`${first?.title} (${first?.incident})`, victims.flatMap(person));
}

function person(victim: ListedVictim): string[] {
  return [...item(`${victim.name}: ${aboutVictim(victim)}`), ...victim.sources.flatMap(source)];
}

function source(one: ListedVictim["sources"][number]): string[] {
  const words = one.quote === null ? `(${QUOTE_WITHHELD})` : `“${one.quote.exact}”`;
  return under(`${sourceOf(one)}: ${words}`);
}
