import type { Dossier } from "../../../model/dossier.js";
import { type Html, html } from "../../html/escape.js";
import { list, scrollable, section } from "../../html/parts.js";
import type { Numbered } from "../cast.js";
import { drawTimeline } from "./draw.js";
import { happened } from "./moments.js";

/** When what happened, and when who said what of it: drawn, and in words. Days are as the reports and logs give them. */
export function timelineSection(dossier: Dossier, accounts: readonly Numbered[]): Html {
  const events = happened(dossier, accounts);
  const drawn = drawTimeline(`Timeline of ${dossier.incident.title}`, events);
  const items = events.map(({ when, told }) => html`<b>${when}</b>: ${told}`);
  return section(
    "timeline",
    "Timeline",
    drawn === null ? null : scrollable("Timeline, drawn", drawn),
    list(items, "ol"),
  );
}
