import type { Dossier } from "../../../model/dossier.js";
import { type Html, html, isolated, joined } from "../../html/escape.js";
import { list, moment, person, section } from "../../html/parts.js";
import type { Numbered } from "../cast.js";
import { numbered, references } from "../reference.js";
import { reason } from "../reviews.js";

/** Why these accounts are held to be of one incident: by the program, each link with its reasons, and by people. */
export function links(dossier: Dossier, accounts: readonly Numbered[]): Html {
  const { incident, rulings } = dossier;
  const found = incident.links.map(
    (link) => html`${references(numbered(accounts, link.accounts))}: ${joined(link.because.map(isolated), "; ")}`,
  );
  const none = found.length === 0 ? html`<p>One account alone, or accounts that a person put together.</p>` : null;
  return section("links", "Why this is one incident", none, list(found), list(rulings.map(ruling)));
}

function ruling({ kind, by, at, why, undone }: Dossier["rulings"][number]): Html {
  const what = kind === "together" ? "put accounts together" : "put accounts apart";
  const back =
    undone === null ? null : html` (undone by ${person(undone.by)}, ${moment(undone.at)}${reason(undone.why)})`;
  return html`<span class="by-person">${person(by)} ${what}, ${moment(at)}${reason(why)}${back}</span>`;
}
