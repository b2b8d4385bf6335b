import { dossierHtml, dossierJson, dossierRecord } from "../../../publish/dossier/index.js";
import { withRecord } from "../../../publish/dossier/record-name.js";
import { type Kind, whole } from "../kind.js";

const FORMS = { html: dossierHtml, json: dossierJson };

/** Everything that is known of one incident. */
export const dossier: Kind = {
  name: "dossier",
  formats: ["html", "json"],
  options: [],
  needs: [],
  ofIncident: true,
  async print(ledger, { incident: asked, format, imprint }) {
    const found = await ledger.dossier(asked);
    const { id } = found.incident;
    const text = FORMS[format as keyof typeof FORMS](found, imprint);
    return { incident: id, what: withRecord(`dossier of ${id}`, dossierRecord(found, imprint)), chunks: whole(text) };
  },
};
