import type { Actor } from "../../../model/account.js";
import type { Dossier } from "../../../model/dossier.js";
import type { Imprint, IncidentPlace } from "../../../model/publication.js";
import { dateInWords, dayInWords } from "../../../util/days.js";
import { list } from "../../../util/list.js";
import { vouches } from "../../../util/vouches.js";
import { isKnownAsSuch } from "../../coded/place-codes.js";
import { type Html, html, isolated, joined, type Part } from "../../html/escape.js";
import { pairs } from "../../html/parts.js";
import { originsInWords } from "../../text/origins.js";
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
  return html`${names}<br><small>${known(place, place.radiusKm ?? 0, at)}</small>`;
}

/** A village that maps put in several spots is not known to the village. */
function known(place: IncidentPlace, km: number, at: string): string {
  const kind = place.precision === "exact" ? "site" : place.precision;
  return isKnownAsSuch(place)
    ? `known to the ${kind}: within ${km} km of ${at}`
    : `a ${kind}, known to no better than ${km} km: within that of ${at}`;
}

function date({ date }: Dossier): Part {
  if (date === null) return "not known";
  return html`${dateInWords(date)}<br><small>${DATE_PRECISION_WORDS[date.precision]}</small>`;
}

function told(dossier: Dossier): Part {
  const { accounts, reports } = dossier;
  const parts = [counted(accounts.length, "account"), counted(reports.length, "report")];
  const all = `${parts.join(" in ")}, of ${originsInWords(dossier)}`;
  const relays = relaying(dossier);
  if (relays.length === 0) return all;
  return html`${all}<br><small>${isolated(list(relays))}, to which it is laid, only ${relays.length === 1 ? "passes" : "pass"} on what others count: that bears nothing out.</small>`;
}

/** Speakers for a party to which some account lays it, who count nobody in their own name. */
function relaying({ accounts }: Dossier): string[] {
  const blamed = new Set(accounts.flatMap(({ actors }) => actors.filter(isHeld).flatMap(({ party }) => party ?? [])));
  const own = accounts.filter((one) => one.speaker.party !== null && blamed.has(one.speaker.party) && !vouches(one));
  return [...new Set(own.map(({ speaker }) => speaker.name))];
}

function isHeld({ stance }: Actor): boolean {
  return stance === "asserts" || stance === "suspects";
}
