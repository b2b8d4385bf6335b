import type { Imprint, ListedVictim, VictimList } from "../../../model/publication.js";
import { orderedQuote } from "../../json.js";
import { imprintJson } from "../imprint.js";
import { jsonText } from "../json.js";

export const VICTIMS_FORMAT = "deconflict-victims/1";

/** The list for programs; keys in one order. */
export function victimsJson(list: VictimList, imprint: Imprint): string {
  const { basis, minors, wounded, incidents, victims, withheld } = list;
  return jsonText({
    ...imprintJson(imprint, VICTIMS_FORMAT),
    ...{ basis, minors, wounded, incidents },
    victims: victims.map(victim),
    withheld: { minors: withheld.minors, maybeMinors: withheld.maybeMinors, unreviewed: withheld.unreviewed },
  });
}

function victim({ incident, title, name, age, sex, role, outcome, sources }: ListedVictim) {
  return { incident, title, name, age, sex, role, outcome, sources: sources.map(source) };
}

function source({ report, publisher, published, speaker, quote }: ListedVictim["sources"][number]) {
  return { report, publisher, published, speaker, quote: quote === null ? null : orderedQuote(quote) };
}
