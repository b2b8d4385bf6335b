import type { Dossier } from "../../model/dossier.js";
import type { Imprint } from "../../model/publication.js";
import { html } from "../html/escape.js";
import { htmlPage } from "../html/page.js";
import { cast } from "./cast.js";
import { canonicalSha256 } from "./digest.js";
import { withoutFolders } from "./folders.js";
import { digestsOf, dossierData } from "./json.js";
import { mapSection } from "./map/index.js";
import { minorsLeftOut } from "./minors.js";
import { accountsSection } from "./parts/accounts.js";
import { brief } from "./parts/brief.js";
import { checks } from "./parts/checks.js";
import { decisions } from "./parts/decisions.js";
import { links } from "./parts/links.js";
import { matrix } from "./parts/matrix.js";
import { imprintFooter, method } from "./parts/method.js";
import { opening } from "./parts/opening.js";
import { past } from "./parts/past.js";
import { ranges } from "./parts/ranges.js";
import { sources } from "./parts/sources.js";
import { standing } from "./parts/standing.js";
import { DOSSIER_STYLE } from "./style.js";
import { timelineSection } from "./timeline/index.js";

export { mayGoOut, withoutEmbargoed } from "./embargo.js";
export { frameOf } from "./map/index.js";

/**
 * A dossier as one page that is whole in itself: it asks for nothing, runs nothing, and can be read by itself in twenty
 * years. Its parts stand in the order in which a reader asks. Names of minors do not go out.
 */
export function dossierHtml(given: Dossier, imprint: Imprint): string {
  const dossier = publishable(given);
  const accounts = cast(dossier);
  const digests = digestsOf(dossier, imprint);
  const body = html`${opening(dossier, imprint)}${CONTENTS}
${brief(dossier)}${standing(dossier)}${ranges(dossier, accounts)}${mapSection(dossier)}${timelineSection(dossier, accounts)}
${matrix(dossier, accounts)}${accountsSection(dossier, accounts)}${checks(dossier, accounts)}${links(dossier, accounts)}
${decisions(dossier, accounts)}${past(dossier, digests.record)}${sources(dossier, digests)}${method()}${imprintFooter(imprint)}`;
  const title = `Dossier: ${dossier.incident.title}`;
  return htmlPage({ title, lang: "en", body, style: DOSSIER_STYLE, draft: imprint.draft });
}

/** The same as data (`deconflict-dossier/1`, see docs/dossier.md): JSON that carries the digest of its canonical form. */
export function dossierJson(given: Dossier, imprint: Imprint): string {
  const { format, ...data } = dossierData(publishable(given), imprint);
  const digest = canonicalSha256({ format, ...data });
  return `${JSON.stringify({ format, digest, ...data }, null, 2)}\n`;
}

/** The digest of what does not change by being published again. */
export function dossierRecord(given: Dossier, imprint: Imprint): string {
  return digestsOf(publishable(given), imprint).record;
}

/** What may go out of a dossier: see `minors.ts` and `folders.ts`; notices were left out where it was put together. */
function publishable(dossier: Dossier): Dossier {
  return withoutFolders(minorsLeftOut(dossier));
}

const PARTS = [
  ["brief", "In brief"],
  ["standing", "Decided"],
  ["ranges", "Harmed"],
  ["map", "Map"],
  ["timeline", "Timeline"],
  ["matrix", "Who says what"],
  ["accounts", "Accounts"],
  ["checks", "Checks"],
  ["links", "Links"],
  ["decisions", "Every decision"],
  ["history", "History"],
  ["verify", "Hashes"],
  ["method", "Method"],
] as const;

const CONTENTS = html`<nav aria-label="Contents"><ul>
${PARTS.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>\n`)}</ul></nav>
`;
