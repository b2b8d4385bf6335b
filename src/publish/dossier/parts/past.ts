import type { Dossier } from "../../../model/dossier.js";
import { dayInWords } from "../../../util/days.js";
import { type Html, html, isolated } from "../../html/escape.js";
import { hash, list, moment, person, section } from "../../html/parts.js";
import { reason } from "../reviews.js";

/** What became of the incident in the ledger, and what was published of it before. */
export function past(dossier: Dossier): Html {
  const lines = dossier.history.map(
    ({ at, by, change, why }) => html`${moment(at)} ${person(by)}: ${change}${reason(why)}`,
  );
  const none = lines.length === 0 ? html`<p>Its history has no line of its own.</p>` : null;
  return section("history", "History", none, list(lines, "ol"), earlier(dossier));
}

function earlier({ earlier }: Dossier): Html {
  if (earlier.length === 0) return html`<p>Nothing was published of it before.</p>`;
  const items = earlier.map(
    ({ what, at, by, sha256 }) =>
      html`This corrects the ${isolated(what)} of ${dayInWords(at)}, published by ${person(by)}, SHA-256 ${hash(sha256)}`,
  );
  return html`<h3>Earlier publications</h3>${list(items, "ol")}`;
}
