import canonicalize from "canonicalize";
import type { Account } from "../../model/account.js";
import type { IncidentRecord, QuotedReport } from "../../model/publication.js";
import type { Quote } from "../../model/quote.js";
import { claimsOf } from "../../util/claims-of.js";
import { type Minors, minorsOf } from "../withheld/minors.js";
import { urnOfUuid } from "./identity.js";
import { selectorsIn } from "./selectors.js";

interface Said {
  readonly attribute: string;
  readonly index: number;
  readonly value: unknown;
  readonly quote: Quote;
}

/**
 * One for each claim of each account, and one for the words that carry the account. Who is named as harmed is in none: the
 * list of victims is a publication of its own.
 */
export function* annotationsOf(record: IncidentRecord) {
  const { incident, accounts, reports } = record;
  const minors = minorsOf(record);
  const shown = minors?.hide ?? ((text: string) => text);
  const texts = new Map(
    reports.map((report) => [report.id, { report, select: selectorsIn(report.text, minors?.spansIn(report)) }]),
  );
  for (const account of accounts) {
    const quoted = texts.get(account.report);
    if (quoted === undefined) continue;
    for (const said of saidBy(account)) {
      const selector = quoted.select(said.quote);
      if (selector.length === 0) continue;
      yield {
        id: urnOfUuid(JSON.stringify([incident.id, account.id, said.attribute, said.index])),
        type: "Annotation",
        motivation: "describing",
        body: bodyOf(incident.id, account, said, shown),
        target: targetOf(addressed(quoted.report, minors), selector),
      };
    }
  }
}

function saidBy(account: Account): Said[] {
  return [carrying(account), ...claimsOf(account).filter(({ attribute }) => attribute !== "victim")];
}

function carrying({ quote, act }: Account): Said {
  return { attribute: "account", index: 0, value: { act }, quote };
}

/** The claim as canonical JSON (RFC 8785); its keys are those of `deconflict/1` (docs/output.md). */
function bodyOf(
  incident: string,
  { id, speaker }: Account,
  { attribute, index, value }: Said,
  shown: (text: string) => string,
) {
  const claim = { incident, account: id, speaker, attribute, index, value };
  const json = JSON.stringify(claim, (key, one) => {
    // The words and their place are the target, which counts otherwise.
    if (key === "quote") return undefined;
    return typeof one === "string" ? shown(one) : one;
  });
  return {
    type: "TextualBody",
    purpose: "describing",
    format: "application/json",
    value: canonicalize(JSON.parse(json)),
  };
}

function addressed(report: QuotedReport, minors: Minors | null): QuotedReport {
  return report.url !== null && minors?.isInAddress(report.url) ? { ...report, url: null } : report;
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
