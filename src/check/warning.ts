import type { Answer, Check } from "../model/check.js";
import { type ClaimedNotice, claimedNotices, claimedWarnings, claimSentence } from "./claimed-notices.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { type RecordedNotice, recordedAt } from "./notice-held.js";
import { PROTECTION } from "./notice-record.js";
import { type Against, againstRecord, type Clash, clashIn } from "./warning-clash.js";

/**
 * Do accounts of warnings agree with each other and with the notices on record? No where one says that a warning was
 * given and another that none was; a warning of which only one side speaks is left undetermined. Not asked where nobody
 * speaks of warnings.
 */
export function warning(facts: IncidentFacts, declared: Declared, tools: CheckTools): readonly Check[] {
  const claimed = [...claimedWarnings(facts), ...claimedNotices(facts).filter(({ given }) => !given)];
  if (!claimed.some(({ claim }) => claim.attribute === "warning")) return [];
  return [check(claimed, recordedAt(facts, declared).bearing, facts, tools)];
}

function check(
  claimed: readonly ClaimedNotice[],
  recorded: readonly RecordedNotice[],
  facts: IncidentFacts,
  tools: CheckTools,
): Check {
  const clash = clashIn(claimed, facts, tools);
  const against = againstRecord(claimed, recorded, facts, tools);
  const answer = answerOf(clash !== null || against !== null, claimed, facts);
  return {
    question: "warning",
    asked: "Do accounts of warnings agree with each other and with the notices on record?",
    answer,
    why: whyOf(answer, clash, against),
    working: [...claimed.map((one) => `${claimSentence(one)}.`), recordWords(recorded), ...RULES],
    quotes: [
      ...claimed.map(({ quote }) => quote),
      ...recorded.map(({ file, notice: { row, quote } }) => fileQuote(file, quote, row)),
    ],
    declarations: recorded.map(({ notice }) => notice.id),
    search: null,
  };
}

const RULES = [
  "A warning to those under attack and a notice to another party are not the same; a notice stands against a denial only if it went to whom the denial speaks of.",
  PROTECTION,
];

function recordWords(recorded: readonly RecordedNotice[]): string {
  const each = recorded.map(({ notice, place, before }) => {
    const doubt = place === "yes" ? "" : "may be of that place; ";
    return `${notice.id} (${doubt}sent before: ${before})`;
  });
  return `Notices on record of that place and time: ${each.length === 0 ? "none" : each.join(", ")}.`;
}

/** Agreement needs two origins: a copy agrees with what it was copied from. */
function answerOf(clash: boolean, claimed: readonly ClaimedNotice[], { incident }: IncidentFacts): Answer {
  if (clash) return "no";
  const origin = (id: string) => incident.origins.findIndex(({ accounts }) => accounts.includes(id));
  const origins = new Set(claimed.map(({ account }) => origin(account.id)));
  const sides = new Set(claimed.map(({ given }) => given));
  return origins.size > 1 && sides.size === 1 && claimed.every(({ suspected }) => !suspected) ? "yes" : "undetermined";
}

function whyOf(answer: Answer, clash: Clash | null, against: Against | null): string {
  if (clash !== null) return `They contradict each other: ${clash.map(claimSentence).join("; ")}.`;
  if (against !== null)
    return `${claimSentence(against.none)}; but notice ${against.notice.id} is on record, sent before.`;
  return answer === "yes"
    ? "All who speak of a warning say the same."
    : "Nobody is contradicted, and too few speak of it to call it agreed.";
}
