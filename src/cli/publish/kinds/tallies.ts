import type { RollUpBy } from "../../../model/casualty-range.js";
import { talliesCsv } from "../../../publish/reports/tallies/csv.js";
import { talliesHtml } from "../../../publish/reports/tallies/html.js";
import { talliesJson } from "../../../publish/reports/tallies/json.js";
import { talliesText } from "../../../publish/reports/tallies/text.js";
import { queryOf } from "../../incident-query.js";
import { checkFilters, chosenInWords, FILTER_NAMES, withChosen } from "../chosen.js";
import { type Kind, whole } from "../kind.js";

const FORMS = { text: talliesText, html: talliesHtml, json: talliesJson, csv: talliesCsv };

/** Ranges of many incidents, summed. */
export const tallies: Kind = {
  name: "tallies",
  formats: ["text", "html", "json", "csv"],
  options: ["by", "reviewed", ...FILTER_NAMES],
  needs: ["by"],
  ofIncident: false,
  check: checkFilters,
  async print(ledger, { format, options, imprint }) {
    const by = options.get("by") as RollUpBy;
    const reviewedOnly = options.has("reviewed");
    const rollUp = await ledger.rollUp(by, queryOf(options), { reviewedOnly });
    const text = FORMS[format]({ rollUp, chosen: chosenInWords(options), reviewedOnly }, imprint);
    const what = `tallies by ${by}${reviewedOnly ? ", of reviewed counts" : ""}`;
    return { incident: null, what: withChosen(what, options), chunks: whole(text) };
  },
};
