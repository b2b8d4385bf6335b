import type { Account } from "../../model/account.js";
import type { IncidentRecord, QuotedReport } from "../../model/publication.js";
import type { Quote } from "../../model/quote.js";
import { claimsOf } from "../../util/claims-of.js";
import { urnOfUuid } from "./identity.js";
import { selectorsIn } from "./selectors.js";

interface Said {
  readonly attribute: string;
  readonly index: number;
  readonly value: unknown;
  readonly quote: Quote;
}

/** One for each claim of each account, and one for the words that carry the account. */
export function* annotationsOf({ incident, accounts, reports }: IncidentRecord) {
  const texts = new Map(reports.map((report) => [report.id, { report, select: selectorsIn(report.text) }]));
  for (const account of accounts) {
    const quoted = texts.get(account.report);
    if (quoted === undefined) continue;
    for (const said of [carrying(account), ...claimsOf(account)]) {
      yield {
        id: urnOfUuid(JSON.stringify([incident.id, account.id, said.attribute, said.index])),
        type: "Annotation",
        motivation: "describing",
        body: bodyOf(incident.id, account, said),
        target: targetOf(quoted.report, quoted.select(said.quote)),
      };
    }
  }
}

function carrying({ quote, act }: Account): Said {
  return { attribute: "account", index: 0, value: { act }, quote };
}

/** The claim as JSON; its keys are those of `deconflict/1` (docs/output.md). */
function bodyOf(incident: string, { id, speaker }: Account, { attribute, index, value }: Said) {
  const claim = { incident, account: id, speaker, attribute, index, value };
  return { type: "TextualBody", purpose: "describing", format: "application/json", value: JSON.stringify(claim) };
}

/**
 * The words in the text of a report as it was taken from its page or file. The state says which text that is: positions
 * count in it, and in no other.
 */
function targetOf({ url, retrieved, sha256, textSha256 }: QuotedReport, selector: unknown) {
  const text = urnOf(textSha256);
  const got = url === null || retrieved === null ? {} : { sourceDate: retrieved };
  return {
    type: "SpecificResource",
    source: url === null ? text : { id: url, type: "Text", sha256 },
    selector,
    state: { type: "TimeState", ...got, cached: text },
  };
}

function urnOf(sha256: string): string {
  return `urn:sha256:${sha256}`;
}
