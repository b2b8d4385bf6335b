import type { Imprint, ListedVictim, VictimList } from "../../../model/publication.js";
import { groupBy } from "../../../util/group-by.js";
import { type Html, html, isolated, type Part } from "../../html/escape.js";
import { listHtml, reportPage, sectionHtml } from "../html.js";
import { aboutVictim, QUOTE_WITHHELD, rules, sourceOf, TITLE, withheldLines } from "./words.js";

/** The list as one page, whole in itself. */
export function victimsHtml(list: VictimList, imprint: Imprint): string {
  const withheld = withheldLines(list);
  return reportPage(TITLE, imprint, [
    rules(list).map((rule) => html`<p>${rule}</p>`),
    [...groupBy(list.victims, ({ incident }) => incident).values()].map(ofIncident),
    withheld.length === 0 ? null : sectionHtml("Not named", listHtml(withheld)),
  ]);
}

function ofIncident(victims: readonly ListedVictim[]): Html {
  const [first] = victims;
  return sectionHtml(
    html`${isolated(first?.title ?? "")} <small>${first?.incident ?? ""}</small>`,
    victims.map(person),
  );
}

function person(victim: ListedVictim): Html {
  return html`<h3>${isolated(victim.name)}</h3><p>${aboutVictim(victim)}</p>${listHtml(victim.sources.map(source))}`;
}

function source(one: ListedVictim["sources"][number]): Part {
  const words = one.quote === null ? html`<em>${QUOTE_WITHHELD}</em>` : html`<q>${isolated(one.quote.exact)}</q>`;
  return html`${isolated(sourceOf(one))}: ${words}`;
}
