import type { Dossier } from "../../../model/dossier.js";
import type { Imprint } from "../../../model/publication.js";
import { dateInWords, dayInWords } from "../../../util/days.js";
import { type Html, html, isolated, joined, type Part } from "../../html/escape.js";
import { pairs } from "../../html/parts.js";
import { counted, DATE_PRECISION_WORDS } from "../../text/words.js";

/** What, where, when, and from how many sources. */
export function opening(dossier: Dossier, imprint: Imprint): Html {
  const { incident } = dossier;
  return html`<header>
<p class="kind">Dossier of an incident</p>
<h1>${isolated(incident.title)}</h1>
${pairs([
  ["Place", place(dossier)],
  ["Date", date(dossier)],
  ["Told in", told(dossier)],
  ["Incident", html`<code>${incident.id}</code>`],
  [imprint.draft ? "Put together" : "Published", html`by ${isolated(imprint.by)} on ${dayInWords(imprint.at)}`],
])}
</header>
`;
}

function place({ place }: Dossier): Part {
  if (place === null) return "not known";
  const names = joined([place.name, ...place.within].map(isolated), ", ");
  if (place.lat === null || place.lon === null) return html`${names} (not located)`;
  const at = `${place.lat.toFixed(3)}, ${place.lon.toFixed(3)}`;
  return html`${names}<br><small>known to the ${precision(place.precision)}: within ${place.radiusKm ?? 0} km of ${at}</small>`;
}

function precision(precision: string): string {
  return precision === "exact" ? "site" : precision;
}

function date({ date }: Dossier): Part {
  if (date === null) return "not known";
  return html`${dateInWords(date)}<br><small>${DATE_PRECISION_WORDS[date.precision]}</small>`;
}

function told({ accounts, reports, incident }: Dossier): string {
  const parts = [counted(accounts.length, "account"), counted(reports.length, "report")];
  return `${parts.join(" in ")}, of ${counted(incident.origins.length, "independent origin")}`;
}
