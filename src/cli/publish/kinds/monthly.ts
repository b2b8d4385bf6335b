import { monthlyCsv } from "../../../publish/reports/monthly/csv.js";
import { monthlyHtml } from "../../../publish/reports/monthly/html.js";
import { monthlyJson } from "../../../publish/reports/monthly/json.js";
import { monthlyText } from "../../../publish/reports/monthly/text.js";
import { monthInWords } from "../../../publish/reports/monthly/words.js";
import { type Kind, whole } from "../kind.js";

const FORMS = { text: monthlyText, html: monthlyHtml, json: monthlyJson, csv: monthlyCsv };

/** The counters of a month, with the walks behind them. */
export const monthly: Kind = {
  name: "monthly",
  formats: ["text", "html", "json", "csv"],
  options: ["month"],
  needs: ["month"],
  ofIncident: false,
  async print(ledger, { format, options, imprint }) {
    const month = options.get("month") ?? "";
    const text = FORMS[format](await ledger.monthly(month), imprint);
    return { incident: null, what: `monthly report of ${monthInWords(month)}`, chunks: whole(text) };
  },
};
