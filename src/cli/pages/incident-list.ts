import { VERDICT_STYLES } from "../../publish/text/comparison.js";
import { columnsOf, hang, pad, printable, wrap } from "../../publish/text/layout.js";
import { flow, type Page } from "../../publish/text/page.js";
import { counted, VERDICT_WORDS } from "../../publish/text/words.js";
import type { IncidentSummary } from "../../service/ledger.js";

const DATE_WIDTH = "2018-06-05  ".length;
const HEAD_WIDTH = DATE_WIDTH + Math.max(...Object.values(VERDICT_WORDS).map((word) => word.length)) + 2;
/** Below this, date and verdict take a line of their own. */
const BESIDE_FROM = 60;

/** Two lines or so for each: date, verdict and title, then its id and what it rests on. */
export function incidentList(page: Page, incidents: readonly IncidentSummary[]): string[] {
  if (incidents.length === 0) return ["No incidents."];
  return incidents.flatMap((incident) => rows(page, incident));
}

function rows(page: Page, incident: IncidentSummary): string[] {
  const verdict = incident.verdict === null ? "" : VERDICT_WORDS[incident.verdict];
  const style = incident.verdict === null ? "plain" : VERDICT_STYLES[incident.verdict];
  const head = pad(incident.start ?? "no date", DATE_WIDTH) + page.paint(style, verdict);
  const title = printable(incident.title);
  const about = `${printable(incident.id)}  ${restsOn(incident)}`;
  if (page.width < BESIDE_FROM) return [head, ...flow(page, "  ", title, "strong"), ...flow(page, "  ", about, "dim")];
  const filled = pad(head, HEAD_WIDTH);
  return [
    ...hang(
      filled,
      wrap(title, page.width - columnsOf(filled)).map((line) => page.paint("strong", line)),
    ),
    ...flow(page, " ".repeat(DATE_WIDTH), about, "dim"),
  ];
}

function restsOn({ accounts, reports, origins, reviewed }: IncidentSummary): string {
  const counts = [counted(accounts, "account"), counted(reports, "report"), counted(origins, "origin")];
  return [...counts, reviewed ? "reviewed" : "unreviewed"].join(", ");
}
