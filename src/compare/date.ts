import type { Account, DateInterval } from "../model/account.js";
import { dateInWords, dayNumber } from "../util/days.js";
import type { Attribute, Relation, Said } from "./row.js";

/** Neighbouring days may be one night, or one hour in two time zones. */
const SLACK_DAYS = 1;

/** When it was. */
export function date(accounts: readonly Account[]): Attribute<DateInterval> {
  return {
    name: "date",
    said: accounts.flatMap(saidBy),
    relate: ([a], [b]) => (a === undefined || b === undefined ? null : relate(a.of, b.of)),
    phrase: (said, many) => `${many ? "give" : "gives"} ${said[0]?.value ?? ""}`,
  };
}

function saidBy(account: Account): Said<DateInterval>[] {
  const of = account.date;
  return of === null || of.basis !== "stated" ? [] : [{ account, value: dateInWords(of), stance: "asserts", of }];
}

function relate(a: DateInterval, b: DateInterval): Relation {
  if (a.start === b.start && a.end === b.end) return "agree";
  const gap = Math.max(dayNumber(a.start), dayNumber(b.start)) - Math.min(dayNumber(a.end), dayNumber(b.end));
  if (gap <= 0) return "compatible";
  return gap <= SLACK_DAYS ? "differ" : "contradict";
}
