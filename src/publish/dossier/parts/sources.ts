import type { Dossier, DossierFile } from "../../../model/dossier.js";
import type { QuotedReport } from "../../../model/publication.js";
import { type Html, html, isolated } from "../../html/escape.js";
import { hash, moment, scrollable, section } from "../../html/parts.js";
import type { Digests } from "../digest.js";
import { partyName } from "../words.js";
import { source } from "./accounts.js";

/** The hashes of everything that is quoted, and how anybody can hold it against them. */
export function sources(dossier: Dossier, { digest, record }: Digests): Html {
  return section(
    "verify",
    "Sources, hashes, and how to verify them",
    table(dossier),
    html`<p>A hash shows that bytes have not changed since they were taken in. It does not show who made them, or that what they say is so.</p>
<dl class="pairs">
<dt>Head of the ledger’s history</dt><dd>${dossier.head === null ? "no history" : hash(dossier.head)}</dd>
<dt>Digest of this dossier’s data</dt><dd>${hash(digest)}</dd>
<dt>Record digest</dt><dd>${hash(record)}</dd>
</dl>
<ul>
<li>A report: <code>sha256sum FILE</code> of its bytes gives the first hash beside it. The second is that of its text, in UTF-8, as it was read; the positions of all quotes are in that text.</li>
<li>The ledger: <code>deconflict verify --head HASH</code> with the head above says whether the history up to this publication still stands unchanged.</li>
<li>The data: the JSON dossier that was made at the same moment carries the same digest; it is the SHA-256 of its canonical form (RFC 8785) without the key “digest”. One that was made at another moment carries the same record digest as long as nothing of the incident, its accounts, checks and decisions has changed.</li>
</ul>`,
  );
}

function table({ reports, files, parties }: Dossier): Html {
  return scrollable(
    "Sources and their hashes",
    html`<table class="sources">
<caption>Reports and declared files that are quoted</caption>
<thead><tr><th scope="col">Source</th><th scope="col">Got</th><th scope="col">SHA-256 of its bytes, and of its text</th></tr></thead>
<tbody>
${reports.map(row)}${files.map((file) => fileRow(file, parties))}</tbody>
</table>`,
  );
}

/** A log or agreement whose words checks quote. */
function fileRow({ id, file, party, sha256 }: DossierFile, parties: Dossier["parties"]): Html {
  const by = party === null ? null : html`, declared by ${isolated(partyName({ parties }, party))}`;
  return html`<tr><th scope="row">${isolated(file)}${by}<br><small>${id}</small></th><td>as a file</td><td><p class="tight">bytes ${hash(sha256)}</p></td></tr>
`;
}

function row(report: QuotedReport): Html {
  const { id, file, retrieved, sha256, textSha256, text } = report;
  const erased = text === null ? html`<br><small>erased by order; its hashes stay</small>` : null;
  return html`<tr><th scope="row">${source(report)}<br><small>${id}, ${isolated(file)}</small>${erased}</th><td>${retrieved === null ? "as a file" : moment(retrieved)}</td><td><p class="tight">bytes ${hash(sha256)}</p><p class="tight">text ${hash(textSha256)}</p></td></tr>
`;
}
