import type { Dossier } from "../../../model/dossier.js";
import type { Comparison } from "../../../model/incident.js";
import { type Html, html, isolated, type Part } from "../../html/escape.js";
import { list, section } from "../../html/parts.js";
import { attributeInWords, counted } from "../../text/words.js";
import { verdictMark } from "../verdict.js";

/** What cannot all be true, in words; what the rest of the page goes into. */
export function brief(dossier: Dossier): Html {
  const { comparison } = dossier.incident;
  const rows = [...rowsOf(comparison, "contradict"), ...rowsOf(comparison, "differ")];
  return section("brief", "In brief", lead(comparison), list(rows.map(rowWords)), checks(dossier), reviewed(dossier));
}

function rowsOf(comparison: readonly Comparison[], verdict: Comparison["verdict"]): Comparison[] {
  return comparison.filter((row) => row.verdict === verdict);
}

function lead(comparison: readonly Comparison[]): Html {
  const clashes = rowsOf(comparison, "contradict").length;
  const differs = rowsOf(comparison, "differ").length;
  if (clashes > 0) {
    const many = clashes === 1 ? "one point" : `${clashes} points`;
    return html`<p class="lede">The accounts contradict each other on ${many}: they cannot all be true.</p>`;
  }
  if (differs > 0) return html`<p class="lede">The accounts differ, but nothing in them excludes the rest.</p>`;
  return html`<p class="lede">No two accounts of it contradict each other.</p>`;
}

function rowWords({ verdict, attribute, why }: Comparison): Part {
  return html`${verdictMark(verdict)} <b>${attributeInWords(attribute)}</b>: ${isolated(why)}`;
}

/** Whether a strike was declared near, and whatever else the declared record settles one way or the other. */
function checks({ checks }: Dossier): Part {
  const settled = checks.filter(({ question, answer }) => question === "declared-strike" || answer !== "undetermined");
  if (settled.length === 0) return null;
  const items = settled.map(({ asked, answer }) => html`${isolated(asked)} <b class="answer">${answer}</b>`);
  return [html`<p>Held against the declared record (<a href="#checks">the working</a>):</p>`, list(items)];
}

function reviewed({ reviewed: { claims, of } }: Dossier): Html {
  const all = `${counted(of, "claim")} of these accounts`;
  if (claims === 0)
    return html`<p class="by-program-note">Nobody has reviewed any of the ${all} yet: they stand as the program read them.</p>`;
  return html`<p class="by-program-note">A person has reviewed ${claims} of the ${all}; the others stand as the program read them.</p>`;
}
