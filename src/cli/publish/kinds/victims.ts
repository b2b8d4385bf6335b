import { victimsCsv } from "../../../publish/reports/victims/csv.js";
import { victimsHtml } from "../../../publish/reports/victims/html.js";
import { victimsJson } from "../../../publish/reports/victims/json.js";
import { victimsText } from "../../../publish/reports/victims/text.js";
import { queryOf } from "../../incident-query.js";
import { checkFilters, FILTER_NAMES, withChosen } from "../chosen.js";
import { type Kind, whole } from "../kind.js";

const FORMS = { text: victimsText, html: victimsHtml, json: victimsJson, csv: victimsCsv };

/** Persons named as harmed, for a recorder who has a basis to name them. */
export const victims: Kind = {
  name: "victims",
  formats: ["text", "html", "json", "csv"],
  options: ["basis", "minors", "with-wounded", ...FILTER_NAMES],
  needs: ["basis"],
  ofIncident: false,
  check: checkFilters,
  async print(ledger, { format, options, imprint }) {
    const list = await ledger.victims(queryOf(options), {
      basis: options.get("basis") ?? "",
      minors: options.has("minors"),
      wounded: options.has("with-wounded"),
    });
    const what = `list of victims${list.minors ? ", minors among them" : ""}`;
    return { incident: null, what: withChosen(what, options), chunks: whole(FORMS[format](list, imprint)) };
  },
};
