import type { Place } from "../model/account.js";
import type { Answer } from "../model/check.js";
import type { Days, Notice, ResolvedPlace } from "../model/declaration.js";
import { distanceKm } from "../util/geo.js";
import { isBefore } from "../util/moment.js";
import { isBroad } from "../util/place-relation.js";
import { NOTICED_KM } from "./notice-index.js";
import { openEndOf } from "./open-ended.js";
import { isToTheDay, type When } from "./when.js";
import type { Spot } from "./where.js";

/** A notice held against an incident: each of the three must be so. */
export interface HeldNotice {
  readonly notice: Notice;
  readonly place: Answer;
  readonly days: Answer;
  /** Sent before the incident began. */
  readonly before: Answer;
  /** All three: yes, or no where one is, else undetermined. */
  readonly answer: Answer;
  /** Middle to middle, of the nearest place alleged; null where one is not known. */
  readonly km: number | null;
  /** Both places are known to a town or better, and they may be one: it is worth telling of. */
  readonly mayBeThere: boolean;
}

/** Stands in the working of every check that speaks of notices. */
export const PROTECTION = "Notification changes nothing of the protection that the law gives.";

export function holdNotice(notice: Notice, spots: readonly Spot[], when: When | null): HeldNotice {
  const where = placeAnswer(notice, spots);
  const days = daysAnswer(notice, when);
  const before = beforeAnswer(notice, when);
  return { notice, ...where, days, before, answer: all([where.place, days, before]) };
}

function all(answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("undetermined") ? "undetermined" : "yes";
}

/** Of several places that accounts give, one is enough. A region is near nothing and far from nothing inside it. */
function placeAnswer({ place }: Notice, spots: readonly Spot[]): Pick<HeldNotice, "place" | "km" | "mayBeThere"> {
  const at = place?.at ?? null;
  const found = at === null ? [] : spots.flatMap(({ place }) => nearnessOf(place, at));
  const answer = (["yes", "undetermined", "no"] as const).find((a) => found.some((one) => one.answer === a));
  return {
    place: answer ?? "undetermined",
    km: found.length === 0 ? null : Math.min(...found.map(({ km }) => km)),
    mayBeThere: found.some((one) => one.narrow && one.answer !== "no"),
  };
}

/** Yes and no only whatever the doubt of the two places; nothing for a place without coordinates. */
function nearnessOf({ lat, lon, radiusKm, precision }: Place, at: ResolvedPlace) {
  if (lat === null || lon === null) return [];
  const km = distanceKm({ lat, lon }, at);
  const doubt = (radiusKm ?? 0) + at.radiusKm;
  const narrow = !isBroad({ precision, radiusKm }) && !isBroad(at);
  const near: Answer = narrow && km + doubt <= NOTICED_KM ? "yes" : "undetermined";
  return [{ km, narrow, answer: km - doubt > NOTICED_KM ? ("no" as const) : near }];
}

/** A notice that names no days holds from when it was sent, of no day before, and not for ever. */
function daysAnswer({ days, sent }: Notice, when: When | null): Answer {
  if (when === null) return "undetermined";
  if (days === null) return openAnswer(sent, when.days);
  if (when.days.end < days.start || days.end < when.days.start) return "no";
  return isToTheDay(when.precision) && holds(days, when.days) ? "yes" : "undetermined";
}

function openAnswer(sent: Notice["sent"], { start, end }: Days): Answer {
  if (sent === null) return "undetermined";
  if (isBefore(end, sent) === true) return "no";
  return isBefore(sent, start) === true && end <= openEndOf(sent.slice(0, 10)) ? "yes" : "undetermined";
}

const holds = (outer: Days, inner: Days): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The incident began on its first day at the earliest, and on its last at the latest; its hour is not known. */
function beforeAnswer({ sent }: Notice, when: When | null): Answer {
  if (sent === null || when === null) return "undetermined";
  if (isBefore(sent, when.days.start) === true) return "yes";
  return isBefore(when.days.end, sent) === true ? "no" : "undetermined";
}
