import type { Dossier } from "../../../model/dossier.js";
import { dayInWords } from "../../../util/days.js";
import { type Html, html, isolated } from "../../html/escape.js";
import { hash, list, moment, person, section } from "../../html/parts.js";
import { isOfRecord } from "../record-name.js";
import { reason } from "../reviews.js";
import { nonCredible } from "./non-credible.js";

/**
 * What became of the incident in the ledger, and what was published of it before.
 * @param record digest of the record that goes out now
 */
export function past(dossier: Dossier, record: string): Html {
  const lines = dossier.history.map(
    ({ at, by, change, why }) => html`${moment(at)} ${person(by)}: ${change}${reason(why)}`,
  );
  const none = lines.length === 0 ? html`<p>Its history has no line of its own.</p>` : null;
  return section("history", "History", none, list(lines, "ol"), nonCredible(dossier), earlier(dossier, record));
}

/** Only what was published of another record is corrected by this one: the same may have gone out in two formats. */
function earlier({ earlier }: Dossier, record: string): Html {
  if (earlier.length === 0) return html`<p>Nothing was published of it before.</p>`;
  const items = earlier.map(({ what, at, by, sha256 }) => {
    const when = html`the ${isolated(what)} of ${dayInWords(at)}, published by ${person(by)}, SHA-256 ${hash(sha256)}`;
    return html`${HOW[String(isOfRecord(what, record)) as keyof typeof HOW]} ${when}`;
  });
  return html`<h3>Earlier publications</h3>${list(items, "ol")}`;
}

const HOW = {
  true: "The same was also published as",
  false: "This corrects",
  null: "Before it was published",
} as const;
