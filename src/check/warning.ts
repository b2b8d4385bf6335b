import type { Answer, Check } from "../model/check.js";
import { type ClaimedNotice, claimedNotices, claimedWarnings, claimSentence } from "./claimed-notices.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { noticesAt } from "./notice-index.js";
import { holdNotice, PROTECTION } from "./notice-record.js";
import { sameOne } from "./warning-parties.js";
import { whenOf } from "./when.js";
import { spotsOf } from "./where.js";

/**
 * Do accounts of warnings agree with each other and with the notices on record? No where one says that a warning was
 * given and another that none was; a warning of which only one side speaks is left undetermined. Not asked where nobody
 * speaks of warnings.
 */
export function warning(facts: IncidentFacts, declared: Declared, tools: CheckTools): readonly Check[] {
  const claimed = [...claimedWarnings(facts), ...claimedNotices(facts).filter(({ given }) => !given)];
  if (!claimed.some(({ claim }) => claim.attribute === "warning")) return [];
  const recorded = onRecord(facts, declared);
  const clash = clashIn(claimed, facts, tools);
  const none = claimed.find((c) => !c.given && !c.suspected);
  const against = none === undefined ? undefined : recorded.find(({ answer }) => answer === "yes");
  const answer = answerOf(clash !== null || against !== undefined, claimed, facts);
  return [
    {
      question: "warning",
      asked: "Do accounts of warnings agree with each other and with the notices on record?",
      answer,
      why: whyOf(answer, clash, none, against?.notice.id),
      working: [
        ...claimed.map((one) => `${claimSentence(one)}.`),
        `Notices on record of that place and time: ${recorded.length === 0 ? "none" : recorded.map((r) => `${r.notice.id} (sent before: ${r.before})`).join(", ")}.`,
        "A warning to those under attack and a notice to another party are not the same; each is told as its account tells it.",
        PROTECTION,
      ],
      quotes: [
        ...claimed.map(({ quote }) => quote),
        ...recorded.map(({ file, notice: { row, quote } }) => fileQuote(file, quote, row)),
      ],
      declarations: recorded.map(({ notice }) => notice.id),
      search: null,
    },
  ];
}

function onRecord(facts: IncidentFacts, { notices }: Declared) {
  const [spots, when] = [spotsOf(facts), whenOf(facts)];
  return noticesAt(notices, spots)
    .map(({ file, notice }) => ({ file, ...holdNotice(notice, spots, when) }))
    .filter((one) => one.place === "yes" && one.days !== "no");
}

type Clash = readonly [ClaimedNotice, ClaimedNotice];

/** Two accounts that cannot both be right: one says given, the other none, and they may speak of one warning. */
function clashIn(claimed: readonly ClaimedNotice[], facts: IncidentFacts, { parties }: CheckTools): Clash | null {
  const firm = claimed.filter(({ suspected, claim }) => !suspected && claim.attribute === "warning");
  for (const given of firm.filter((c) => c.given)) {
    const none = firm.find((c) => !c.given && mayBeOne(given, c, facts, parties));
    if (none !== undefined) return [given, none];
  }
  return null;
}

function mayBeOne(a: ClaimedNotice, b: ClaimedNotice, facts: IncidentFacts, parties: CheckTools["parties"]): boolean {
  return (
    a.account.id !== b.account.id && sameOne(a.from, b.from, facts, parties) && sameOne(a.to, b.to, facts, parties)
  );
}

/** Agreement needs two origins: a copy agrees with what it was copied from. */
function answerOf(clash: boolean, claimed: readonly ClaimedNotice[], { incident }: IncidentFacts): Answer {
  if (clash) return "no";
  const origin = (id: string) => incident.origins.findIndex(({ accounts }) => accounts.includes(id));
  const origins = new Set(claimed.map(({ account }) => origin(account.id)));
  const sides = new Set(claimed.map(({ given }) => given));
  return origins.size > 1 && sides.size === 1 && claimed.every(({ suspected }) => !suspected) ? "yes" : "undetermined";
}

function whyOf(
  answer: Answer,
  clash: Clash | null,
  none: ClaimedNotice | undefined,
  record: string | undefined,
): string {
  if (clash !== null) return `They contradict each other: ${clash.map(claimSentence).join("; ")}.`;
  if (none !== undefined && record !== undefined)
    return `${claimSentence(none)}; but notice ${record} is on record, sent before.`;
  return answer === "yes"
    ? "All who speak of a warning say the same."
    : "Nobody is contradicted, and too few speak of it to call it agreed.";
}
