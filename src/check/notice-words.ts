import type { Answer } from "../model/check.js";
import type { Notice, NoticeRecipient } from "../model/declaration.js";
import { type ClaimedNotice, claimSentence } from "./claimed-notices.js";
import type { CheckTools, IncidentFacts } from "./facts.js";
import type { HeldNotice } from "./notice-record.js";
import type { Spot } from "./where.js";

/** The answer in half a sentence, by the notice that gives it. */
export function whyOf(
  answer: Answer,
  bearing: readonly HeldNotice[],
  onRecord: number,
  spots: readonly Spot[],
): string {
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
export function claimedWords(claimed: readonly ClaimedNotice[]): string {
  const given = claimed.filter((one) => one.given);
  const first = given.some(({ beforehand }) => beforehand);
  const time = given.length === 0 ? "" : first ? "; said to have come before" : "; not said to have come before";
  const told = claimed.slice(0, TOLD).map(claimSentence).join("; ");
  return `as told by ${told}${time}`;
}

/** A region holds many a notice: those that are lost in it are only counted. */
export function countWords(onRecord: number, bearing: readonly HeldNotice[], open: number): string {
  const sure = bearing.filter(({ place }) => place === "yes").length;
  const counts = [
    `of that place and time: ${sure}`,
    ...(bearing.length === sure ? [] : [`near enough that they may be: ${bearing.length - sure}`]),
    ...(open === 0 ? [] : [`whose place, or the place alleged, is not known well enough to tell: ${open}`]),
  ];
  return `Notices on record: ${onRecord}; ${counts.join("; ")}.`;
}

/** Each fact of one notice, with who was told and what became of it. */
export function noticeWords(held: HeldNotice, facts: IncidentFacts, tools: CheckTools): string[] {
  const { notice, place, days, before, km } = held;
  const { id, from, about, channel, sent, to } = notice;
  const by = channel === null ? "" : `, by ${channel}`;
  const apart = km === null ? "" : ` (${Math.round(km)} km, middle to middle)`;
  return [
    `${id}: ${from.name}, “${about}”${by}; sent ${sent ?? "at a time not recorded"}.`,
    `${id}: of the place: ${place}${apart}; of the day: ${days} (${validWords(notice)}); sent before: ${before}.`,
    ...to.map((one) => `${id}: to ${one.name}: ${steps(one)}${struckWords(one, facts, tools)}.`),
  ];
}

/** Whether accounts say that this recipient's side did it. */
function struckWords({ party }: NoticeRecipient, { accounts }: IncidentFacts, { parties }: CheckTools): string {
  const alleged = accounts.flatMap(({ actors }) => actors.filter(({ stance }) => stance !== "denies"));
  const struck = alleged.some((actor) => party !== null && actor.party !== null && parties.near(actor.party, party));
  return struck ? "; accounts name this side as who did it" : "";
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
