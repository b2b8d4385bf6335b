import type { Answer, Check } from "../model/check.js";
import type { Notice, NoticeRecipient } from "../model/declaration.js";
import { dateInWords } from "../util/days.js";
import { type ClaimedNotice, claimedNotices, claimSentence } from "./claimed-notices.js";
import type { CheckTools, Declared, IncidentFacts } from "./facts.js";
import { fileQuote } from "./file-quote.js";
import { noticesAt } from "./notice-index.js";
import { type HeldNotice, holdNotice, PROTECTION } from "./notice-record.js";
import { whenOf } from "./when.js";
import { type Spot, spotsOf } from "./where.js";

const LAW = ["An acknowledgement says that a notice arrived; it is never a permission or a guarantee.", PROTECTION];

/**
 * Was a notice sent before, to whom, acknowledged? Held against the notices on record, beside what accounts say of
 * notices: those are what somebody says, so that they alone leave it undetermined. Not asked where nobody recorded or
 * told of any.
 */
export function notice(facts: IncidentFacts, declared: Declared, tools: CheckTools): readonly Check[] {
  const claimed = claimedNotices(facts);
  if (declared.notices.length === 0 && claimed.length === 0) return [];
  const [spots, when] = [spotsOf(facts), whenOf(facts)];
  const held = noticesAt(declared.notices, spots).map(({ file, notice }) => ({
    file,
    ...holdNotice(notice, spots, when),
  }));
  const onRecord = declared.notices.length;
  const bearing = held.filter((one) => one.place === "yes" && one.days !== "no");
  const answer = answerOf(bearing);
  const day = when === null ? "a day that is not said" : dateInWords({ ...when.days, precision: when.precision });
  return [
    {
      question: "notice",
      asked: `Was a notice sent before what happened at ${spots[0]?.place.name ?? "a place that is not said"} on ${day}, to whom, and was it acknowledged?`,
      answer,
      why: `${whyOf(answer, bearing, onRecord, spots)}${claimed.length === 0 ? "" : `; ${claimedWords(claimed)}`}.`,
      working: [
        ...searched(held, bearing, onRecord),
        ...bearing.flatMap((one) => noticeWords(one, facts, tools)),
        ...claimed.map((one) => `${claimSentence(one)}.`),
        ...LAW,
      ],
      quotes: [
        ...bearing.map(({ file, notice: { row, quote } }) => fileQuote(file, quote, row)),
        ...claimed.map(({ quote }) => quote),
      ],
      declarations: bearing.map(({ notice: { id } }) => id),
      search: null,
    },
  ];
}

/** One that was sent before settles it; that all were sent after does too; what is on no record may still have been sent. */
function answerOf(held: readonly HeldNotice[]): Answer {
  if (held.some(({ answer }) => answer === "yes")) return "yes";
  return held.length > 0 && held.every(({ before }) => before === "no") ? "no" : "undetermined";
}

function whyOf(answer: Answer, bearing: readonly HeldNotice[], onRecord: number, spots: readonly Spot[]): string {
  const sure = bearing.find((one) => one.answer === answer) ?? bearing[0];
  if (sure === undefined) return missing(onRecord, spots);
  const { id, from, to } = sure.notice;
  const acknowledged = to.filter((one) => one.acknowledged !== null).map(({ name }) => name);
  const receipt =
    acknowledged.length === 0 ? "no acknowledgement is on record" : `acknowledged by ${list(acknowledged)}`;
  return `${from.name} told ${list(to.map(({ name }) => name))} (${id})${TIMES[answer]}; ${receipt}`;
}

const TIMES: Readonly<Record<Answer, string>> = {
  yes: " before",
  no: " only afterwards",
  undetermined: "; whether of this and before cannot be told",
};

function missing(onRecord: number, spots: readonly Spot[]): string {
  if (onRecord === 0) return "No notice is on record";
  return spots.some(({ place }) => place.lat !== null)
    ? `None of the ${onRecord} notices on record is known to be of that place and time`
    : `The place is not known, so that none of the ${onRecord} notices on record can be held against it`;
}

/** So many accounts stand in the sentence; the working has all. */
const TOLD = 3;

/** What accounts say, and whether any of them says that it came first. */
function claimedWords(claimed: readonly ClaimedNotice[]): string {
  const given = claimed.filter((one) => one.given);
  const first = given.some(({ beforehand }) => beforehand);
  const time = given.length === 0 ? "" : first ? "; said to have come before" : "; not said to have come before";
  const told = claimed.slice(0, TOLD).map(claimSentence).join("; ");
  return `as told by ${told}${time}`;
}

/** A region holds many a notice: only those that are of the place are told one by one. */
function searched(held: readonly HeldNotice[], bearing: readonly HeldNotice[], onRecord: number): string[] {
  if (onRecord === 0) return [];
  const open = held.filter(({ place, days }) => place === "undetermined" && days !== "no").length;
  const counts = `Notices on record: ${onRecord}; of that place and time: ${bearing.length}`;
  return [
    open === 0
      ? `${counts}.`
      : `${counts}; whose place, or the place alleged, is not known well enough to tell: ${open}.`,
  ];
}

/** Each fact of one notice, with who was told and what became of it. */
function noticeWords(
  { notice, place, days, before, km }: HeldNotice,
  { accounts }: IncidentFacts,
  { parties }: CheckTools,
): string[] {
  const alleged = new Set(
    accounts.flatMap(({ actors }) => actors).flatMap((a) => (a.stance === "denies" ? [] : (a.party ?? []))),
  );
  const struck = (to: NoticeRecipient) =>
    to.party !== null && [...alleged].some((id) => parties.near(id, to.party as string));
  return [
    `${notice.id}: ${notice.from.name}, “${notice.about}”${notice.channel === null ? "" : `, by ${notice.channel}`}; sent ${notice.sent ?? "at a time not recorded"}.`,
    `${notice.id}: of the place: ${place}${km === null ? "" : ` (${Math.round(km)} km, middle to middle)`}; of the day: ${days} (${validWords(notice)}); sent before: ${before}.`,
    ...notice.to.map(
      (to) =>
        `${notice.id}: to ${to.name}: ${steps(to)}${struck(to) ? "; accounts name this side as who did it" : ""}.`,
    ),
  ];
}

function validWords({ days }: Notice): string {
  return days === null ? "it names no days" : `${days.start} to ${days.end}`;
}

function steps({ received, acknowledged, objected }: NoticeRecipient): string {
  const parts = Object.entries({ received, acknowledged, objected }).filter(([, at]) => at !== null);
  return parts.length === 0 ? "nothing further on record" : parts.map(([step, at]) => `${step} ${at}`).join(", ");
}

function list(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "nobody") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
