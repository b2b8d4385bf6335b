import type { Answer, Check } from "../model/check.js";
import { type ClaimedNotice, claimedNotices, claimSentence } from "./claimed-notices.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { type RecordedNotice, recordedAt } from "./notice-held.js";
import { PROTECTION } from "./notice-record.js";
import { claimedWords, countWords, noticeWords, whyOf } from "./notice-words.js";
import { onDay } from "./on-day.js";
import { sceneOf } from "./scene.js";
import { atPlace } from "./zone-spots.js";

const LAW = ["An acknowledgement says that a notice arrived; it is never a permission or a guarantee.", PROTECTION];

/**
 * Was a notice sent before, to whom, acknowledged? Held against the notices on record, beside what accounts say of
 * notices: those are what somebody says, so that they alone leave it undetermined. Not asked where nobody recorded or
 * told of any.
 */
export function notice(facts: IncidentFacts, declared: Declared, tools: CheckTools): readonly Check[] {
  const claimed = claimedNotices(facts);
  const onRecord = declared.notices.length;
  return onRecord === 0 && claimed.length === 0 ? [] : [check(facts, declared, claimed, tools)];
}

function check(facts: IncidentFacts, declared: Declared, claimed: readonly ClaimedNotice[], tools: CheckTools): Check {
  const { bearing, open } = recordedAt(facts, declared);
  const onRecord = declared.notices.length;
  const { told: spots, when } = sceneOf(facts);
  const where = spots[0] === undefined ? "at a place that is not said" : atPlace(spots[0]);
  const answer = answerOf(bearing);
  const why = whyOf(answer, bearing, onRecord, spots);
  return {
    question: "notice",
    asked: `Was a notice sent before what happened ${where} ${onDay(when)}, to whom, and was it acknowledged?`,
    answer,
    why: claimed.length === 0 ? `${why}.` : `${why}; ${claimedWords(claimed)}.`,
    working: [
      ...(onRecord === 0 ? [] : [countWords(onRecord, bearing, open)]),
      ...bearing.flatMap((one) => noticeWords(one, facts, tools)),
      ...claimed.map((one) => `${claimSentence(one)}.`),
      ...LAW,
    ],
    quotes: [...bearing.map(quoteOf), ...claimed.map(({ quote }) => quote)],
    declarations: bearing.map(({ notice: { id } }) => id),
    search: null,
  };
}

function quoteOf({ file, notice: { quote, row } }: RecordedNotice) {
  return fileQuote(file, quote, row);
}

/**
 * One that was surely of it and sent before settles it; that all were sent after does too, if one of them is surely of it.
 * What is on no record may still have been sent.
 */
function answerOf(bearing: readonly RecordedNotice[]): Answer {
  if (bearing.some(({ answer }) => answer === "yes")) return "yes";
  const late = bearing.every(({ before }) => before === "no");
  return late && bearing.some(({ place }) => place === "yes") ? "no" : "undetermined";
}
