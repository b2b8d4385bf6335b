import { orderedAccount, orderedQuote, orderedTally } from "../../publish/json.js";
import type { Added, ReportDetail, SearchHit, StoredCapture, StoredReport } from "../../service/ledger.js";
import { reviewJson } from "./decisions.js";

export function addedJson({ report, file, outcome, accounts, incidents, problems }: Added) {
  return {
    report,
    file,
    outcome,
    accounts,
    incidents,
    problems: problems.map(({ file, line, message, fatal }) => ({ file, line, message, fatal })),
  };
}

export function storedReportJson(r: StoredReport) {
  return {
    id: r.id,
    file: r.file,
    publisher: r.publisher,
    published: r.published,
    title: r.title,
    language: r.language,
    sha256: r.sha256,
    textSha256: r.textSha256,
    mediaType: r.mediaType,
    state: r.state,
    reader: r.reader,
    addedAt: r.addedAt,
    addedBy: r.addedBy,
    erased: r.erased === null ? null : { by: r.erased.by, at: r.erased.at, why: r.erased.why },
  };
}

/** The text only where it is asked for: it may be long, and need not leave the ledger. */
export function reportDetailJson(
  { report, text, captures, accounts, tallies, reviews, versions }: ReportDetail,
  withText: boolean,
) {
  return {
    report: storedReportJson(report),
    ...(withText ? { text } : {}),
    captures: captures.map(captureJson),
    versions: versions.map(({ id, at, state }) => ({ id, at, state })),
    accounts: accounts.map(orderedAccount),
    tallies: tallies.map(orderedTally),
    reviews: reviews.map(reviewJson),
  };
}

function captureJson({ file, url, finalUrl, at, status, headers, tool, exchangeSha256 }: StoredCapture) {
  return { file, url, finalUrl, at, status, headers, tool, exchangeSha256 };
}

export function hitJson({ report, sentences, incidents }: SearchHit) {
  const { id, file, publisher, published, title } = report;
  return {
    report: { id, file, publisher, published, title },
    sentences: sentences.map(({ quote, words }) => ({
      quote: orderedQuote(quote),
      words: words.map(({ start, end }) => ({ start, end })),
    })),
    incidents: incidents.map(({ id, title }) => ({ id, title })),
  };
}
