import { dailyHtml } from "../../../publish/reports/daily/html.js";
import { dailyJson } from "../../../publish/reports/daily/json.js";
import { dailyText } from "../../../publish/reports/daily/text.js";
import { dayInWords } from "../../../util/days.js";
import { type Kind, whole } from "../kind.js";

const FORMS = { text: dailyText, html: dailyHtml, json: dailyJson };

/** What the ledger says of one day. */
export const daily: Kind = {
  name: "daily",
  formats: ["text", "html", "json"],
  options: ["date"],
  needs: ["date"],
  ofIncident: false,
  async print(ledger, { format, options, imprint }) {
    const day = options.get("date") ?? "";
    const report = await ledger.daily(day);
    const text = FORMS[format as keyof typeof FORMS](report, imprint);
    return { incident: null, what: `daily report of ${dayInWords(day)}`, chunks: whole(text) };
  },
};
