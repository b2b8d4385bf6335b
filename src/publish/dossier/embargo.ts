import { PROTECTED_SITES } from "../../../data/english/protected.js";
import type { Check } from "../../model/check.js";
import type { Agreement, Notice } from "../../model/declaration.js";
import { addDays } from "../../util/calendar.js";

/** What was declared of notices and agreements. */
interface Record {
  readonly notices: readonly { readonly notice: Notice }[];
  readonly agreements: readonly { readonly agreement: Agreement }[];
}

/**
 * The declared record without what never goes out, since it may protect somebody [P, after the rule of doing no harm]:
 * notices that may still be in force, sites that parties were asked to spare, notices of such a site, and any notice of the
 * same sender and place as one of these: it may be renewed. The record itself where there is nothing of the kind.
 * @param today ISO date, in UTC
 */
export function withoutEmbargoed<R extends Record>(record: R, today: string): R {
  const isKept = ({ notice }: Record["notices"][number]) => mayBeInForce(notice, today) || isOfSite(notice);
  const kept = new Set(record.notices.filter(isKept).map(({ notice }) => whose(notice)));
  const notices = record.notices.filter((one) => !isKept(one) && !kept.has(whose(one.notice)));
  const agreements = record.agreements.filter(({ agreement }) => agreement.type !== "no-strike-site");
  const isWhole = notices.length === record.notices.length && agreements.length === record.agreements.length;
  return isWhole ? record : { ...record, notices, agreements };
}

/** One that gives no end has none. Somewhere it is still the day before today. */
function mayBeInForce({ days }: Notice, today: string): boolean {
  return days === null || days.end >= addDays(today, -1);
}

const SITE = new RegExp(`(?<!\\p{L})(?:${PROTECTED_SITES.join("|")})(?:e?s)?(?!\\p{L})`, "iu");

/** Sender, subject, place or source name one. */
function isOfSite({ from, about, place, source, quote }: Notice): boolean {
  return [from.name, about, place?.name, place?.relation, source, quote.exact].some((words) => SITE.test(words ?? ""));
}

function whose({ id, from, place }: Notice): string {
  return place === null ? id : `${from.party ?? from.name.toLowerCase()} ${place.name.toLowerCase()}`;
}

/** Checks as they go out, and how many do not, or not in full. */
interface Out {
  readonly checks: readonly Check[];
  readonly withheld: number;
}

/**
 * Of the checks held against all that is on record, those that come to the same without what is embargoed: as they stand
 * without it, so that none of it is in any figure of their working. Any other would say something that is not so.
 */
export function mayGoOut(all: readonly Check[], without: readonly Check[]): Out {
  const answers = new Set(all.map(answerOf));
  const told = new Set(without.map((check) => JSON.stringify(check)));
  return {
    checks: without.filter((check) => answers.has(answerOf(check))),
    withheld: all.filter((check) => !told.has(JSON.stringify(check))).length,
  };
}

function answerOf({ question, asked, answer, why }: Check): string {
  return JSON.stringify([question, asked, answer, why]);
}
